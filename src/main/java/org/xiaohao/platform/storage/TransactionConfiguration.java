package org.xiaohao.platform.storage;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.ProxyTransactionManagementConfiguration;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * Transactions by annotation, as Spring sets them up, with one manager for all: it is not looked for at each call by the
 * annotations of the class, of which a filing has nine.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class TransactionConfiguration extends ProxyTransactionManagementConfiguration {

  @Override
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  public TransactionInterceptor transactionInterceptor(TransactionAttributeSource attributes) {
    TransactionInterceptor interceptor = new OneManager();
    interceptor.setTransactionAttributeSource(attributes);
    return interceptor;
  }

  private static final class OneManager extends TransactionInterceptor {

    private transient volatile TransactionManager manager;

    @Override
    protected TransactionManager determineTransactionManager(TransactionAttribute attribute, Class<?> target) {
      if (manager == null) {
        manager = super.determineTransactionManager(attribute, target);
      }
      return manager;
    }
  }
}
