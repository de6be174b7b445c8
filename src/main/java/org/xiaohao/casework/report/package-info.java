/** Reports: filed, registered, accepted, distributed, answered. */
@org.springframework.modulith.ApplicationModule(displayName = "report")
package org.xiaohao.casework.report;
