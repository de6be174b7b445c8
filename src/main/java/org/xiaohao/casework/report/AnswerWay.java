package org.xiaohao.casework.report;

/** How the answer reached the reporter. */
public enum AnswerWay {
  RECEIPT_PAGE,
  PHONE,
  LETTER,
  TALK
}
