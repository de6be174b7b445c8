/** Four rates and satisfaction (四率一度, S25): entered by the county month by month, met only if all five reach their targets. */
@org.springframework.modulith.ApplicationModule(displayName = "assessment")
package org.xiaohao.supervision.assessment;
