package org.xiaohao.platform.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Set;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xiaohao.platform.access.Viewer;

/** What the description of the API at {@code /v3/api-docs} says beyond what springdoc reads from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

  private static final Set<String> FLOORS = Set.of("casework", "platform", "supervision");

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
  }

  @Bean
  OpenAPI openApi(@Value("${xiaohao.demo}") boolean demo) {
    SecurityScheme scheme = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(demo ? "basic" : "bearer");
    return new OpenAPI()
        .info(new Info().title("Xiaohao 销号").version("v1").description("The records of the pages, with their rights. "
            + "Errors are problem details (RFC 9457); a field at fault is named. A list gives a page and, as next, the "
            + "value that leads to the page after it."))
        .components(new Components().addSecuritySchemes("login", scheme))
        .addSecurityItem(new SecurityRequirement().addList("login"));
  }

  /** Names a type after its feature, for many features have a Signature or a Page. */
  @Bean
  ModelResolver modelResolver(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new FeatureNames());
  }

  private static final class FeatureNames extends TypeNameResolver {

    /** {@code problem.ProblemApi.ListWithItems}. */
    @Override
    protected String getNameOfClass(Class<?> type) {
      String[] path = type.getName().split("\\.");
      return path.length > 3 && FLOORS.contains(path[2])
          ? path[3] + "." + path[path.length - 1].replace('$', '.') : super.getNameOfClass(type);
    }
  }
}
