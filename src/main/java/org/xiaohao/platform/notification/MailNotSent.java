package org.xiaohao.platform.notification;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailAuthenticationException;

/** A mail could not be handed over; the message is the kind of failure, never an address or a text. */
class MailNotSent extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean away;

  MailNotSent(Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
    // Of one refused mail Spring tells no cause but a list; a cause means that no connection came about.
    this.away = cause instanceof MailAuthenticationException
        || !(cause instanceof MessagingException) && cause.getCause() instanceof MessagingException;
  }

  /** Whether the server could not be reached, so that the next mail would fare no better. */
  boolean away() {
    return away;
  }
}
