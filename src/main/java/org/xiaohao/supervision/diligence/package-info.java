/** What leaders and helpers do themselves: time given, villages taken on, help signed for, meetings held (S22, S23, S27, S30). */
@org.springframework.modulith.ApplicationModule(displayName = "diligence")
package org.xiaohao.supervision.diligence;
