/** Sealed files: streamed in, streamed out, never unsealed on a disk. */
@org.springframework.modulith.ApplicationModule(displayName = "attachment")
package org.xiaohao.platform.attachment;
