/** Holding units and people to account (问责): from a trigger to a decision that was served, executed and could be appealed. */
@org.springframework.modulith.ApplicationModule(displayName = "accountability")
package org.xiaohao.casework.accountability;
