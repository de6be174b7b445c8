/** Who may see which case, in one predicate. */
@org.springframework.modulith.ApplicationModule(displayName = "access")
package org.xiaohao.platform.access;
