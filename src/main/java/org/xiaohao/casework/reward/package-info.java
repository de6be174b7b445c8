/** Rewards for reports that were found true: proposed, approved by two offices, claimed without a name, paid (S34, D19). */
@org.springframework.modulith.ApplicationModule(displayName = "reward")
package org.xiaohao.casework.reward;
