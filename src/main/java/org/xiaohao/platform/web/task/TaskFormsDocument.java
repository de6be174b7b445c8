package org.xiaohao.platform.web.task;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskHandler;

/**
 * Describes the form of every kind of task: what completes the task with form key {@code problem/submitPlan} is the schema
 * {@code form.problem.submitPlan}.
 */
@Component
class TaskFormsDocument implements OpenApiCustomizer {

  private static final List<String> COMPLETING = List.of("/api/v1/tasks/{ref}", "/api/v1/tasks/{ref}/paper");

  private static final String DRAFT = "/api/v1/tasks/{ref}/draft";

  private final List<TaskHandler<?>> handlers;

  TaskFormsDocument(List<TaskHandler<?>> handlers) {
    this.handlers = handlers;
  }

  @Override
  public void customise(OpenAPI api) {
    Schema<?> any = new ObjectSchema()
        .description("The form of the kind of task: form. and its formKey, with a dot for the slash");
    for (TaskHandler<?> handler : handlers) {
      ResolvedSchema form = ModelConverters.getInstance()
          .resolveAsResolvedSchema(new AnnotatedType(handler.form()).resolveAsRef(false));
      String name = "form." + handler.formKey().replace('/', '.');
      api.getComponents().addSchemas(name, form.schema);
      form.referencedSchemas.forEach(api.getComponents()::addSchemas);
      any.addOneOfItem(new Schema<>().$ref("#/components/schemas/" + name));
    }
    COMPLETING.forEach(path -> describe(api.getPaths().get(path).getPost(), any));
    describe(api.getPaths().get(DRAFT).getPut(), any);
  }

  private static void describe(Operation operation, Schema<?> form) {
    operation.getRequestBody().getContent().values().forEach(body -> body.setSchema(form));
  }
}
