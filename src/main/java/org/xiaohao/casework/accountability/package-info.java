/** Holding units and people to account (问责): from a trigger to a decision served, executed and open to appeal. */
@org.springframework.modulith.ApplicationModule(displayName = "accountability")
package org.xiaohao.casework.accountability;
