package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** An issued notice (整改通知书). */
public record NoticeView(int round, String number, String standard, String consequence, LocalDate dueOn,
    LocalDate issuedOn, String personName) {
}
