package org.xiaohao.platform.web.login;

import java.security.Principal;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.xiaohao.platform.access.Viewer;

/**
 * The principal of a login. It lives for one request; the session keeps ids only.
 *
 * @param mustChangePassword the password is a one-time one and must be changed before anything else
 */
public record LoggedIn(Viewer viewer, boolean mustChangePassword) implements Principal {

  @Override
  public String getName() {
    return Long.toString(viewer.personId());
  }

  Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, AuthorityUtils.NO_AUTHORITIES);
  }

  @Override
  public String toString() {
    return "LoggedIn[" + viewer.personId() + "]";
  }

  /** Changes whenever the posts or their roles do. */
  int posts() {
    List<String> posts = viewer.appointments().stream()
        .map(a -> a.postId() + " " + a.officeId() + " " + a.roles().stream().sorted().toList()).sorted().toList();
    return posts.hashCode();
  }
}
