/** Names of reporters in the keeping of custodians: sealed to them alone, opened on request for a team and a time. */
@org.springframework.modulith.ApplicationModule(displayName = "escrow")
package org.xiaohao.casework.escrow;
