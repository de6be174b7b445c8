/** Recall of first secretaries and village cadres (S7), and the register of commendations and negative examples (S36). */
@org.springframework.modulith.ApplicationModule(displayName = "recall")
package org.xiaohao.casework.recall;
