import { t } from "../core/i18n";

/** The roles of domain.md §3, as people call them. */
export const roleWords: Record<string, () => string> = {
  participant: () => t("Deltaker"),
  leader: () => t("Jobbklubbleder"),
  teacher: () => t("Lærer"),
  mentor: () => t("Mentor"),
  adviser: () => t("Programrådgiver"),
  job_specialist: () => t("Jobbspesialist"),
  manager: () => t("Leder for programmet"),
  admin: () => t("Administrator"),
};
