/** Covert visits, direct reports, inspections, statements and hearings; what they find becomes problem items. */
@org.springframework.modulith.ApplicationModule(displayName = "inspection")
package org.xiaohao.supervision.inspection;
