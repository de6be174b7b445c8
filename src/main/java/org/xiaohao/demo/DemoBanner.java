package org.xiaohao.demo;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.organisation.DemoAccount;

/** Says at the start of a trial who may be played, with which password, and two receipts to try. */
@Component
@Order
@ConditionalOnProperty("xiaohao.demo")
class DemoBanner implements ApplicationRunner {

  private static final List<String> MAIN = List.of("qs.shouli", "qs.zhuren", "qs.anguan", "qs.shuji", "qs.shi1.zhuren",
      "qs.shi1.a", "qs.ducha", "qs.zhenggai.a", "qs.xianweishuji", "qh.zhenggai.a", "yl.ganbu.zhuren", "yc.ducha",
      "yc.shi1.zhuren", "qs.baoguan.a",
      "lg.xianweishuji", "sp.xianzhang", "qh.anfang", "by.zuzhi", "qh.jianchayuan", "yc.auditor", "yc.sysadmin");

  private final Accounts accounts;
  private final BusinessClock clock;
  private final DemoMapper mapper;

  DemoBanner(Accounts accounts, BusinessClock clock, DemoMapper mapper) {
    this.accounts = accounts;
    this.clock = clock;
    this.mapper = mapper;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    // Standard output and not the log: receipts are never logged, not even those of a trial.
    System.out.println("  演示 Demo: " + clock.today() + "，密码 password " + DemoProvince.PASSWORD);
    List<DemoAccount> all = accounts.demoAccounts();
    MAIN.forEach(login -> all.stream().filter(account -> account.login().equals(login)).findFirst().ifPresent(
        account -> System.out.printf("    %-18s %s %s%n", login, account.name(), title(account))));
    System.out.println("    保管口令 custodians' passphrase: " + DemoProvince.PASSPHRASE);
    for (String code : List.of("C01", "C09")) {
      mapper.findEntered(code, "report").ifPresent(report ->
          System.out.println("    查询码 receipt of " + code + ": " + Entries.receipt(code).shown()));
    }
  }

  private static String title(DemoAccount account) {
    return account.office().equals(account.post()) ? account.post() : account.office() + " " + account.post();
  }
}
