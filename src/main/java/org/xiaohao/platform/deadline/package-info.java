/** Clocks in working days, by dated rule sets. */
@org.springframework.modulith.ApplicationModule(displayName = "deadline")
package org.xiaohao.platform.deadline;
