/** From a report to the item crossed off. */
@org.springframework.modulith.ApplicationModule(displayName = "casework")
package org.xiaohao.casework;
