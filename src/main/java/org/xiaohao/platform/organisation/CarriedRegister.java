package org.xiaohao.platform.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.parcel.Snapshots;

/**
 * The register where no table of it lies: the zone that takes reports reads it from the newest package into memory
 * (decision 16). Until one has come, nothing can be filed.
 */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedRegister {

  private final Snapshots snapshots;
  private final ObjectMapper json;
  private volatile Indexed known = new Indexed(0, new RegisterImage(List.of(), List.of(), List.of(), List.of()));

  CarriedRegister(Snapshots snapshots, ObjectMapper json) {
    this.snapshots = snapshots;
    this.json = json;
  }

  /** One register with what finds its rows fast. */
  static final class Indexed {

    final RegisterImage image;
    final Map<Long, Division> divisions = new HashMap<>();
    final Map<Long, Office> offices = new HashMap<>();
    final Map<Long, Post> posts = new HashMap<>();
    final Map<Long, List<Office>> officesOfDivision;
    final Map<Long, List<RegisterImage.Seat>> seatsOfPost;
    private final long version;

    private Indexed(long version, RegisterImage image) {
      this.version = version;
      this.image = image;
      image.divisions().forEach(division -> divisions.put(division.id(), division));
      image.offices().forEach(office -> offices.put(office.id(), office));
      image.posts().forEach(post -> posts.put(post.id(), post));
      officesOfDivision = image.offices().stream().collect(Collectors.groupingBy(Office::divisionId));
      seatsOfPost = image.seats().stream().collect(Collectors.groupingBy(RegisterImage.Seat::postId));
    }
  }

  /** The newest one; {@link KeptRegister} keeps its answers for a while, so this is not asked often. */
  Indexed now() {
    long version = snapshots.version(RegisterTold.NAME);
    if (version == 0) {
      throw DomainException.conflict("intake.not.ready");
    }
    Indexed current = known;
    return current.version == version ? current : read(version);
  }

  private synchronized Indexed read(long version) {
    if (known.version != version) {
      try {
        byte[] told = snapshots.find(RegisterTold.NAME).orElseThrow();
        known = new Indexed(version, json.readValue(told, RegisterImage.class));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return known;
  }
}
