/** Problem lists and items: rectified, checked, signed off one by one. */
@org.springframework.modulith.ApplicationModule(displayName = "problem")
package org.xiaohao.casework.problem;
