package org.xiaohao.platform.web.filter;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.worklist.WorkTab;

/** The filters that people keep by name: each sees and changes only his own, wherever he logs in (M7). */
@Service
public class SavedFilters {

  private static final int MOST = 20;
  private static final int LONGEST_NAME = 40;

  private final SavedFilterMapper mapper;

  SavedFilters(SavedFilterMapper mapper) {
    this.mapper = mapper;
  }

  public List<SavedFilter> of(Viewer viewer) {
    return mapper.listByPerson(viewer.personId());
  }

  /** With which the work list opens; empty if as usual. */
  public Optional<SavedFilter> preferred(Viewer viewer) {
    return of(viewer).stream().filter(SavedFilter::preferred).findFirst();
  }

  /**
   * Keeps a filter.
   *
   * @param asked what is kept; it is written anew, so that nothing but a filter is ever stored
   * @throws DomainException 422 for a name that is empty, too long or in use, for an order without an index, or too many
   */
  @Transactional
  public SavedFilter save(Viewer viewer, String name, AskedFilter asked) {
    var filter = asked.typed(WorkTab.MINE);
    if (!filter.sortable()) {
      throw DomainException.invalid("sort", "filter.sort.office");
    }
    if (of(viewer).size() >= MOST) {
      throw DomainException.invalid("name", "filter.most");
    }
    String kept = named(name);
    unique(() -> mapper.insert(viewer.personId(), kept, filter.query()));
    return of(viewer).stream().filter(one -> one.name().equals(kept)).findFirst().orElseThrow();
  }

  @Transactional
  public void rename(Viewer viewer, long id, String name) {
    own(viewer, id);
    unique(() -> mapper.rename(id, viewer.personId(), named(name)));
  }

  /** Opens the work list with this filter, or as usual if it did already. */
  @Transactional
  public void prefer(Viewer viewer, long id) {
    mapper.prefer(viewer.personId(), own(viewer, id).preferred() ? null : id);
  }

  @Transactional
  public void delete(Viewer viewer, long id) {
    if (mapper.delete(id, viewer.personId()) == 0) {
      throw DomainException.notFound("unknown");
    }
  }

  private SavedFilter own(Viewer viewer, long id) {
    return of(viewer).stream().filter(one -> one.id() == id).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  private static String named(String name) {
    String kept = name == null ? "" : name.strip();
    if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
      throw DomainException.invalid("name", "filter.name");
    }
    return kept;
  }

  private static void unique(Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException taken) {
      throw DomainException.invalid("name", "filter.name.taken");
    }
  }
}
