package org.xiaohao.casework.problem.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.problem.ItemPolicies;
import org.xiaohao.casework.problem.PolicyDocument;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.FormBinder;

/** Records the document of a change of policy as the page does; the item's dossier gives it back. */
@RestController
class PolicyApi {

  private final ItemPolicies policies;
  private final FormBinder binder;

  PolicyApi(ItemPolicies policies, FormBinder binder) {
    this.policies = policies;
    this.binder = binder;
  }

  @PostMapping("/api/v1/items/{ref}/policy-documents")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void record(Viewer viewer, @PathVariable String ref,
      @RequestBody @Schema(implementation = PolicyDocument.class) JsonNode form) {
    policies.recordable(viewer, ref);
    policies.record(viewer, ref, binder.bind(form, PolicyDocument.class));
  }
}
