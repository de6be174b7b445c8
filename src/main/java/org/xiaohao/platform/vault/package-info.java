/** Sealing, opening and the receipt code: no text of a reporter lies anywhere but here, and here only sealed. */
@org.springframework.modulith.ApplicationModule(displayName = "vault")
package org.xiaohao.platform.vault;
