package org.xiaohao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Which statements read protected tables, and which of them ran for whom. */
@Intercepts(@Signature(type = Executor.class, method = "query",
    args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
final class Statements implements Interceptor {

  /** Tables anybody of the staff may know, or that belong to no case; every other table is protected. */
  private static final Set<String> OPEN = Set.of("account", "api_token", "business_clock", "demo_step", "division",
      "document_counter", "document_series", "negative_list_item", "office", "outbox", "person", "person_tie", "post", "post_holding",
      "post_role", "receipt_session", "scheduled_tasks", "act_ru_task");
  private static final Pattern TABLE = Pattern.compile("\\b(?:from|join)\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE);
  private static final String ASKS = "org.xiaohao.platform.access.AccessMapper.";

  private final Map<String, Element> elements = new HashMap<>();
  private final Set<String> selects = new TreeSet<>();
  private final Map<String, Set<Kin>> ran = new TreeMap<>();
  private final Set<String> ranForOutsiders = new TreeSet<>();
  private Set<String> current;

  Statements() throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
    for (Resource file : new PathMatchingResourcePatternResolver()
        .getResources("classpath*:org/xiaohao/**/*Mapper.xml")) {
      read(parser, file);
    }
  }

  private void read(DocumentBuilder parser, Resource file) throws Exception {
    try (InputStream in = file.getInputStream()) {
      Document document = parser.parse(in);
      String namespace = document.getDocumentElement().getAttribute("namespace");
      for (String kind : Set.of("select", "sql")) {
        NodeList found = document.getElementsByTagName(kind);
        for (int i = 0; i < found.getLength(); i++) {
          Element element = (Element) found.item(i);
          String id = namespace + "." + element.getAttribute("id");
          elements.put(id, element);
          if (kind.equals("select")) {
            selects.add(id);
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  /** Every select written in a mapper file. */
  Set<String> all() {
    return selects;
  }

  /** Whether the statement reads a protected table, itself or in a part it includes. */
  boolean isProtected(String id) {
    return TABLE.matcher(text(id)).results().anyMatch(table -> !OPEN.contains(table.group(1).toLowerCase()));
  }

  /** Whether the statement carries the question for the right in itself. */
  boolean asks(String id) {
    return id.equals(ASKS + "isVisible") || id.equals(ASKS + "isExcluded") || text(id).contains("visible_exclusion")
        || text(id).contains("overseen_area");
  }

  private String text(String id) {
    Element element = elements.get(id);
    StringBuilder text = new StringBuilder(element.getTextContent());
    NodeList parts = element.getElementsByTagName("include");
    for (int i = 0; i < parts.getLength(); i++) {
      String part = ((Element) parts.item(i)).getAttribute("refid");
      text.append(' ').append(text(part.contains(".") ? part : id.substring(0, id.lastIndexOf('.') + 1) + part));
    }
    return text.toString();
  }

  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    if (current != null) {
      current.add(((MappedStatement) invocation.getArgs()[0]).getId());
    }
    return invocation.proceed();
  }

  void start() {
    current = new TreeSet<>();
  }

  /** Ends noting; what ran for somebody who was told nothing is kept apart. */
  void end(Kin kin, boolean outsider) {
    for (String id : current) {
      ran.computeIfAbsent(id, key -> EnumSet.noneOf(Kin.class)).add(kin);
      if (outsider) {
        ranForOutsiders.add(id);
      }
    }
    current = null;
  }

  Set<Kin> ranFor(String id) {
    return ran.getOrDefault(id, Set.of());
  }

  boolean ranForOutsider(String id) {
    return ranForOutsiders.contains(id);
  }
}
