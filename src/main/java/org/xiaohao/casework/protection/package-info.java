/** Protection of reporters who are retaliated against: within a day, with who knew of them laid open (C13, T9). */
@org.springframework.modulith.ApplicationModule(displayName = "protection")
package org.xiaohao.casework.protection;
