package org.xiaohao.casework.escrow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The name as it was granted to a team: sealed anew, and bound to the request, its members and its end, so that a row
 * changed by hand (one member more, a later end) opens nothing. That it is not opened after its end is enforced by the
 * program; see docs/security.md.
 */
@Component
class TeamCopy {

  private static final String PREFIX = "grant/";

  private final SealedNames names;
  private final RequestMapper mapper;

  TeamCopy(SealedNames names, RequestMapper mapper) {
    this.names = names;
    this.mapper = mapper;
  }

  void write(IdentityRequest request, Identity identity) {
    names.sealCopy(request.id(), field(request), identity);
  }

  /** The name; empty if members or end are not those it was granted for. */
  Optional<Identity> read(IdentityRequest request) {
    return names.openCopy(request.id(), field(request));
  }

  /** Whatever copy there is, also one that no longer fits its row. */
  void erase(IdentityRequest request) {
    names.eraseCopies(request.id(), PREFIX);
  }

  private String field(IdentityRequest request) {
    List<Long> members = mapper.listMembers(request.id());
    return PREFIX + request.expiresAt().truncatedTo(ChronoUnit.SECONDS) + "/" + team(members);
  }

  private static String team(List<Long> members) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(members.stream().sorted().toList().toString().getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
