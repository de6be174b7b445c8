/** Tenders of projects, screened for bid-rigging; a person decides on what the screen flags (S42). */
@org.springframework.modulith.ApplicationModule(displayName = "tender")
package org.xiaohao.supervision.tender;
