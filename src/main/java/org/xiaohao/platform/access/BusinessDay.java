package org.xiaohao.platform.access;

import java.time.LocalDate;

/** The day on which posts count: the business clock's. */
public interface BusinessDay {

  LocalDate today();
}
