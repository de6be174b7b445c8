/** Who is away, and who does the work of the absent meanwhile (M13). */
@org.springframework.modulith.ApplicationModule(displayName = "absence")
package org.xiaohao.platform.absence;
