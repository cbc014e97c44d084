package io.eventfamily.spring.kafka;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.StringUtils;

/** Finds the beans that are handlers of events, and says what each listens to. */
final class HandlerEndpoints {

  private final ConfigurableListableBeanFactory beans;
  private final EventFamilies families;

  HandlerEndpoints(ConfigurableListableBeanFactory beans, EventFamilies families) {
    this.beans = beans;
    this.families = families;
  }

  List<HandlerEndpoint> all() {
    return Stream.of(beans.getBeanNamesForAnnotation(KafkaEventHandler.class))
        .map(this::endpoint)
        .toList();
  }

  private HandlerEndpoint endpoint(String beanName) {
    KafkaEventHandler said =
        Objects.requireNonNull(beans.findAnnotationOnBean(beanName, KafkaEventHandler.class));
    HandlerDispatch dispatch = new HandlerDispatch(beans.getBean(beanName), families);
    if (dispatch.events().isEmpty()) {
      throw new EventFamilyConfigurationException(
          "The bean %s is a @KafkaEventHandler, and implements the handler of no family that has a codec."
              .formatted(beanName),
          "Let it implement a generated handler, such as TaskEventHandler, and add the codec of that"
              + " family to "
              + EventFamilyKafkaProperties.PREFIX
              + ".codecs.");
    }
    HandlerEndpoint endpoint = new HandlerEndpoint(dispatch);
    endpoint.setBeanFactory(beans);
    endpoint.setId(said.id().isEmpty() ? "eventfamily-" + beanName : resolve(said.id()));
    endpoint.setTopics(topics(said, dispatch));
    if (!said.groupId().isEmpty()) {
      endpoint.setGroupId(resolve(said.groupId()));
    }
    String concurrency = resolve(said.concurrency());
    if (StringUtils.hasText(concurrency)) {
      endpoint.setConcurrency(Integer.valueOf(concurrency.trim()));
    }
    String autoStartup = resolve(said.autoStartup());
    if (StringUtils.hasText(autoStartup)) {
      endpoint.setAutoStartup(Boolean.valueOf(autoStartup.trim()));
    }
    return endpoint;
  }

  private String[] topics(KafkaEventHandler said, HandlerDispatch dispatch) {
    if (said.topics().length > 0) {
      return Stream.of(said.topics())
          .map(this::resolve)
          .flatMap(topics -> Stream.of(StringUtils.commaDelimitedListToStringArray(topics)))
          .map(String::trim)
          .toArray(String[]::new);
    }
    return families.all().stream()
        .filter(family -> dispatch.events().contains(family.events()))
        .map(family -> family.codec().topic())
        .distinct()
        .toArray(String[]::new);
  }

  private String resolve(String text) {
    return Objects.requireNonNullElse(beans.resolveEmbeddedValue(text), "");
  }
}
