package org.xiaohao.platform.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fits our argument and the libraries' files into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final ViewerArgument viewer;

  WebConfiguration(ViewerArgument viewer) {
    this.viewer = viewer;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(viewer);
  }

  /** Only the files pages use are served, not the whole of each library. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    CacheControl month = CacheControl.maxAge(Duration.ofDays(30)).cachePublic();
    registry.addResourceHandler("/webjars/tabler/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/").setCacheControl(month);
    registry.addResourceHandler("/webjars/bpmn-js/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/bpmn-js/8.0.0/dist/").setCacheControl(month);
    registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/nothing/");
  }
}
