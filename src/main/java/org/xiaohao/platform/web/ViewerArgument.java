package org.xiaohao.platform.web;

import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.xiaohao.platform.access.Viewer;

/** Gives controllers the {@link Viewer} who is logged in. */
@Component
class ViewerArgument implements HandlerMethodArgumentResolver {

  private final CurrentViewer current;

  ViewerArgument(CurrentViewer current) {
    this.current = current;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Viewer.class;
  }

  @Override
  public Viewer resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
      WebDataBinderFactory binder) {
    return current.find().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
  }
}
