/** Mail through an outbox. */
@org.springframework.modulith.ApplicationModule(displayName = "notification")
package org.xiaohao.platform.notification;
