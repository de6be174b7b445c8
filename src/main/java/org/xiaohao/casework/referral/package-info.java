/** Letters that hand matters of an accountability case to police, procuratorate, departments and audit (移送). */
@org.springframework.modulith.ApplicationModule(displayName = "referral")
package org.xiaohao.casework.referral;
