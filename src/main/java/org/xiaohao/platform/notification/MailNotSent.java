package org.xiaohao.platform.notification;

/** A mail could not be handed over; the message is the kind of failure, never an address or a text. */
class MailNotSent extends Exception {

  private static final long serialVersionUID = 1L;

  MailNotSent(Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
