/** Documents that carry a matter across the line between discipline and rectification. */
@org.springframework.modulith.ApplicationModule(displayName = "handover")
package org.xiaohao.casework.handover;
