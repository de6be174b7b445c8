/** Leads on persons: disposal, talk or letter inquiry, verification. */
@org.springframework.modulith.ApplicationModule(displayName = "clue")
package org.xiaohao.casework.clue;
