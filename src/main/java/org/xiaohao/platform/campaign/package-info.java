/** What one campaign looks for, and who signs off. */
@org.springframework.modulith.ApplicationModule(displayName = "campaign")
package org.xiaohao.platform.campaign;
