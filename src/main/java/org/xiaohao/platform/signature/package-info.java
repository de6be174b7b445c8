/** Signatures given on paper: the scan, who signed, who recorded it. */
@org.springframework.modulith.ApplicationModule(displayName = "signature")
package org.xiaohao.platform.signature;
