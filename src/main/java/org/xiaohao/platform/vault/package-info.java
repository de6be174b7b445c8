/** Sealing, opening and the receipt code. */
@org.springframework.modulith.ApplicationModule(displayName = "vault")
package org.xiaohao.platform.vault;
