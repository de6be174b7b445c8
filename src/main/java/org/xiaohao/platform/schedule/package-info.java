/** What runs by itself: the outbox and everything that falls due. */
@org.springframework.modulith.ApplicationModule(displayName = "schedule")
package org.xiaohao.platform.schedule;
