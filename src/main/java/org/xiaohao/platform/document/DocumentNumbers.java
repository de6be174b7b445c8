package org.xiaohao.platform.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Offices;

/**
 * Numbers issued documents (文号), such as {@code 青扶督通〔2017〕3号}: without gaps per office, kind and year (decision 7). Each
 * office has its own series, so that the numbers one line can see tell nothing of the other.
 */
@Service
public class DocumentNumbers {

  private final DocumentNumberMapper mapper;
  private final Offices offices;
  private final Divisions divisions;
  private final SeriesMarks marks;

  DocumentNumbers(DocumentNumberMapper mapper, Offices offices, Divisions divisions, SeriesMarks marks) {
    this.mapper = mapper;
    this.offices = offices;
    this.divisions = divisions;
    this.marks = marks;
  }

  /**
   * Takes the next number. Call it last in the issuing transaction: the counter stays locked until its end, and a
   * rollback gives the number back.
   *
   * @param kindCode kind of document, as in {@code config/documents/series.yml}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String next(long officeId, String kindCode, int year) {
    Series series = mapper.findSeries(officeId, kindCode).orElseGet(() -> open(officeId, kindCode));
    mapper.countUp(series.id(), year);
    return series.mark() + "〔" + year + "〕" + mapper.findLast(series.id(), year) + "号";
  }

  /** The name under which an office issues. */
  String issuer(long officeId) {
    return offices.byId(officeId).name();
  }

  private Series open(long officeId, String kindCode) {
    Office office = offices.byId(officeId);
    List<String> candidates = marks.candidates(divisions.byId(office.divisionId()).name(), office, kindCode);
    for (String mark : candidates) {
      mapper.insertSeries(officeId, kindCode, mark);
      Series series = mapper.findSeries(officeId, kindCode).orElse(null);
      if (series != null) {
        return series;
      }
    }
    throw new IllegalStateException("no free mark for the documents " + kindCode + " of office " + officeId);
  }

  /** A series: what stands before the year. */
  record Series(long id, String mark) {
  }
}
