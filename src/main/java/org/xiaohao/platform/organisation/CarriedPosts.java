package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** Posts and their holders of the {@link CarriedRegister}. */
@Component
@InZones(NetworkZone.INTAKE)
class CarriedPosts implements PostMapper {

  private final CarriedRegister register;

  CarriedPosts(CarriedRegister register) {
    this.register = register;
  }

  @Override
  public Optional<Post> findById(long id) {
    return Optional.ofNullable(register.now().posts.get(id));
  }

  @Override
  public Optional<Standing> findStanding(long id) {
    return findById(id).map(post -> new Standing(post.managedBy(), post.disciplineStaff(), division(post).level()));
  }

  @Override
  public List<PostChoice> listOfOffice(long officeId) {
    return register.now().image.posts().stream().filter(post -> post.officeId() == officeId)
        .sorted(Comparator.comparing(Post::chiefOfUnit).reversed().thenComparing(Post::id))
        .map(post -> new PostChoice(post.id(), post.title())).toList();
  }

  @Override
  public List<Holder> listHolders(String prefix, Collection<Long> ids, LocalDate on) {
    return register.now().image.posts().stream().filter(post -> {
      Division division = division(post);
      return division.path().startsWith(prefix) || ids.contains(division.id());
    }).flatMap(post -> holders(post, on)).toList();
  }

  private Stream<Holder> holders(Post post, LocalDate on) {
    List<RegisterImage.Seat> seats = register.now().seatsOfPost.getOrDefault(post.id(), List.of()).stream()
        .filter(seat -> seat.heldOn(on)).sorted(Comparator.comparing(RegisterImage.Seat::personId)).toList();
    return seats.isEmpty() ? Stream.of(holder(post, null, null))
        : seats.stream().map(seat -> holder(post, seat.personId(), seat.personName()));
  }

  private Holder holder(Post post, Long personId, String name) {
    Office office = register.now().offices.get(post.officeId());
    Division division = division(post);
    return new Holder(post.id(), post.title(), post.managedBy(), post.disciplineStaff(), office.id(), office.name(),
        division.id(), division.level(), personId, name);
  }

  private Division division(Post post) {
    CarriedRegister.Indexed now = register.now();
    return now.divisions.get(now.offices.get(post.officeId()).divisionId());
  }
}
