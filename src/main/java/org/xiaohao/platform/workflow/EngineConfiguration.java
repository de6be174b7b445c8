package org.xiaohao.platform.workflow;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Fits the engine in: our listener on every user task, our beans and no others in models, no scripts, tables by Flyway. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  /** The engine reads its tables when it is built, so the migrations come first. */
  @Bean
  static BeanFactoryPostProcessor engineAfterMigrations() {
    return factory -> {
      for (String name : List.of("processEngineFactoryBean", "processEngineConfigurationImpl")) {
        if (factory.containsBeanDefinition(name)) {
          factory.getBeanDefinition(name).setDependsOn("flywayInitializer");
        }
      }
    };
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  ProcessEnginePlugin workListPlugin(ApplicationContext context) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        listeners = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        listeners.add(new UserTaskParseListener(task -> context.getBean(WorkItemListener.class).notify(task)));
        configuration.setCustomPostBPMNParseListeners(listeners);
        configuration.setBeans(new ProcessBeans(context));
        configuration.setScriptEngineResolver(new NoScripts());
        EngineMappings.give(configuration);
      }
    };
  }

  private static final class UserTaskParseListener extends AbstractBpmnParseListener {

    private final TaskListener listener;

    UserTaskParseListener(TaskListener listener) {
      this.listener = listener;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
      task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
      // Who may do a task stands in the work list alone; the listener reads role and slot from the model itself.
      task.getCandidateGroupIdExpressions().clear();
    }
  }

  /** Models run no scripts: no engine is found for any language. */
  private static final class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
      throw new IllegalStateException("models run no scripts");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
      return null;
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
      return null;
    }
  }

  /** The beans that models may name: those marked {@link ProcessBean}, looked up when first used. */
  private static final class ProcessBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    ProcessBeans(ApplicationContext context) {
      this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
      return name instanceof String bean && context.containsBean(bean)
          && context.findAnnotationOnBean(bean, ProcessBean.class) != null;
    }

    @Override
    public Object get(Object name) {
      return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
      return Set.of();
    }
  }
}
