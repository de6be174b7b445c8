/** Relief money: its way down under a term (S2), what is carried over and recovered (S43), what lies idle (S52), what is
 * made public (S31). */
@org.springframework.modulith.ApplicationModule(displayName = "fund")
package org.xiaohao.supervision.fund;
