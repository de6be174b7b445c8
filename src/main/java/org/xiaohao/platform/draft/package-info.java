/** What people have typed into the forms of tasks and not sent yet: sealed, for their writer alone. */
@org.springframework.modulith.ApplicationModule(displayName = "draft")
package org.xiaohao.platform.draft;
