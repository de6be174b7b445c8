package org.xiaohao.bench;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Respondent;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.platform.organisation.Divisions;

/** Our full intake against the bare engine, in turn, on the same database. */
final class IntakeBenchmark {

  private static final int THREADS = 4;
  /** Rounds that are not counted: both sides run compiled code when it begins to count. */
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 7;
  private static final int PER_ROUND = 400;

  private final Reports reports;
  private final long village;
  private final DataSource database;
  private final SecureRandom random = new SecureRandom();

  IntakeBenchmark(ApplicationContext context) {
    reports = context.getBean(Reports.class);
    village = context.getBean(Divisions.class).byCode("qs.xyp.bsl").id();
    database = context.getBean(DataSource.class);
  }

  void run(Results results) throws Exception {
    ProcessEngine alike = engine("alike", "activity");
    ProcessEngine stock = engine("stock", "full");
    List<Double> ratios = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    List<Double> stockRates = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double intake = Load.perSecond(THREADS, PER_ROUND, this::file);
      double engine = Load.perSecond(THREADS, PER_ROUND, i -> start(alike, i));
      double stockEngine = Load.perSecond(THREADS, PER_ROUND, i -> start(stock, i));
      if (round >= 0) {
        ours.add(intake);
        bare.add(engine);
        stockRates.add(stockEngine);
        ratios.add(intake / engine);
      }
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("intake_per_s", Math.round(median(ours)));
    parts.put("engine_per_s", Math.round(median(bare)));
    parts.put("stock_engine_per_s", Math.round(median(stockRates)));
    parts.put("ratios", ratios.stream().map(r -> Math.round(r * 100) / 100.0).toList());
    results.add("intake_vs_engine", median(ratios), "≥ 0.5", parts);
  }

  private void file(int index) {
    byte[] seed = new byte[32];
    random.nextBytes(seed);
    ReportText text = new ReportText("村主任", "柏树岭村三组", "去年底", "评建档立卡户没有开村民会，把自己的亲戚两家报了上去。".repeat(8), null,
        null, null, null, null);
    reports.file(new Filing(seed, village, text, List.of(new Respondent(null, null, "柏树岭村", "村主任", null)),
        List.of(ReportKind.FAVOURITISM), Signature.NAMED, new Identity("甲某", "13800000000", null)));
  }

  private static void start(ProcessEngine engine, int index) {
    engine.getRuntimeService().startProcessInstanceByKey("bench", "bench:" + index,
        Map.of("number", (long) index, "code", "ACCEPT", "flag", true));
  }

  private ProcessEngine engine(String name, String history) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setDataSource(database);
    configuration.setDatabaseType("mysql");
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setHistory(history);
    configuration.setSkipHistoryOptimisticLockingExceptions(true);
    configuration.setJobExecutorActivate(false);
    configuration.setEnforceHistoryTimeToLive(false);
    if (!"full".equals(history)) {
      configuration.setMetricsEnabled(false);
      configuration.setTaskMetricsEnabled(false);
      configuration.setCmmnEnabled(false);
      configuration.setStandaloneTasksEnabled(false);
      configuration.setImplicitVariableUpdateDetectionEnabled(false);
    }
    ProcessEngine engine = build(configuration, history);
    engine.getRepositoryService().createDeployment().name("bench").enableDuplicateFiltering(true)
        .addModelInstance("bench.bpmn", Bpmn.createExecutableProcess("bench").startEvent().userTask("wait")
            .camundaCandidateGroups("bench").endEvent().done()).deploy();
    return engine;
  }

  /** The database remembers the level of our engine; the other only borrows its tables. */
  private ProcessEngine build(StandaloneProcessEngineConfiguration configuration, String history) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    String remember = "update ACT_GE_PROPERTY set VALUE_ = ? where NAME_ = 'historyLevel'";
    jdbc.update(remember, "full".equals(history) ? "3" : "1");
    try {
      return configuration.buildProcessEngine();
    } finally {
      jdbc.update(remember, "1");
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
