/** Who did and who read what, written with the deed. */
@org.springframework.modulith.ApplicationModule(displayName = "audit")
package org.xiaohao.platform.audit;
