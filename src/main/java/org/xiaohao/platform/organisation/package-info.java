/** Divisions, offices, posts, people, their accounts and the ties between them. */
@org.springframework.modulith.ApplicationModule(displayName = "organisation")
package org.xiaohao.platform.organisation;
