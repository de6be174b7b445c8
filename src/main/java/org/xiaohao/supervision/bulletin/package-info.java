/** Weekly and monthly circulars (周督查通报、月通报): drawn up by themselves, checked, approved, numbered and sent out. */
@org.springframework.modulith.ApplicationModule(displayName = "bulletin")
package org.xiaohao.supervision.bulletin;
