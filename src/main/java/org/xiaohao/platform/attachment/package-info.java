/** Sealed files. */
@org.springframework.modulith.ApplicationModule(displayName = "attachment")
package org.xiaohao.platform.attachment;
