export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      accounts: {
        Row: {
          address_proven_at: string | null;
          created_at: string;
          full_name: string;
          id: string;
          is_admin: boolean;
          locale: string;
        };
        ComputedFields: never;
        Insert: {
          address_proven_at?: string | null;
          created_at?: string;
          full_name?: string;
          id: string;
          is_admin?: boolean;
          locale?: string;
        };
        Update: {
          address_proven_at?: string | null;
          created_at?: string;
          full_name?: string;
          id?: string;
          is_admin?: boolean;
          locale?: string;
        };
        Relationships: [];
      };
      agencies: {
        Row: {
          created_at: string;
          deletion_term_months: number;
          employer_type: string;
          id: string;
          is_example: boolean;
          municipality_number: string;
          name: string;
          org_form: string;
          org_number: string | null;
          refusal_reason: string | null;
          refused_at: string | null;
          review_required: boolean;
          slug: string;
          verified_at: string | null;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          deletion_term_months?: number;
          employer_type: string;
          id?: string;
          is_example?: boolean;
          municipality_number: string;
          name: string;
          org_form: string;
          org_number?: string | null;
          refusal_reason?: string | null;
          refused_at?: string | null;
          review_required?: boolean;
          slug: string;
          verified_at?: string | null;
          website?: string | null;
        };
        Update: {
          created_at?: string;
          deletion_term_months?: number;
          employer_type?: string;
          id?: string;
          is_example?: boolean;
          municipality_number?: string;
          name?: string;
          org_form?: string;
          org_number?: string | null;
          refusal_reason?: string | null;
          refused_at?: string | null;
          review_required?: boolean;
          slug?: string;
          verified_at?: string | null;
          website?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "agencies_municipality_number_fkey";
            columns: ["municipality_number"];
            isOneToOne: false;
            referencedRelation: "municipalities";
            referencedColumns: ["number"];
          },
        ];
      };
      agency_events: {
        Row: {
          about_subject: string | null;
          actor_subject: string | null;
          agency_id: string;
          at: string;
          detail: string | null;
          id: number;
          kind: string;
          listing_id: string | null;
          reason: string | null;
        };
        ComputedFields: never;
        Insert: {
          about_subject?: string | null;
          actor_subject?: string | null;
          agency_id: string;
          at?: string;
          detail?: string | null;
          id?: never;
          kind: string;
          listing_id?: string | null;
          reason?: string | null;
        };
        Update: {
          about_subject?: string | null;
          actor_subject?: string | null;
          agency_id?: string;
          at?: string;
          detail?: string | null;
          id?: never;
          kind?: string;
          listing_id?: string | null;
          reason?: string | null;
        };
        Relationships: [];
      };
      agency_members: {
        Row: {
          account_id: string;
          agency_id: string;
          created_at: string;
          role: string;
        };
        ComputedFields: never;
        Insert: {
          account_id: string;
          agency_id: string;
          created_at?: string;
          role: string;
        };
        Update: {
          account_id?: string;
          agency_id?: string;
          created_at?: string;
          role?: string;
        };
        Relationships: [
          {
            foreignKeyName: "agency_members_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "agency_members_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
        ];
      };
      agency_texts: {
        Row: {
          about: string;
          agency_id: string;
          language: string;
        };
        ComputedFields: never;
        Insert: {
          about: string;
          agency_id: string;
          language: string;
        };
        Update: {
          about?: string;
          agency_id?: string;
          language?: string;
        };
        Relationships: [
          {
            foreignKeyName: "agency_texts_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
        ];
      };
      application_answers: {
        Row: {
          answer: string;
          application_id: string;
          listing_id: string;
          question_id: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          answer: string;
          application_id: string;
          listing_id: string;
          question_id: string;
          updated_at?: string;
        };
        Update: {
          answer?: string;
          application_id?: string;
          listing_id?: string;
          question_id?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "application_answers_application_id_fkey";
            columns: ["application_id"];
            isOneToOne: false;
            referencedRelation: "applications";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "application_answers_listing_id_question_id_fkey";
            columns: ["listing_id", "question_id"];
            isOneToOne: false;
            referencedRelation: "listing_questions";
            referencedColumns: ["listing_id", "id"];
          },
        ];
      };
      application_documents: {
        Row: {
          application_id: string;
          byte_size: number;
          content_type: string;
          file_name: string;
          id: string;
          kind: string;
          scan_status: string;
          sha256: string;
          storage_key: string;
          uploaded_at: string;
        };
        ComputedFields: never;
        Insert: {
          application_id: string;
          byte_size: number;
          content_type: string;
          file_name: string;
          id?: string;
          kind: string;
          scan_status?: string;
          sha256: string;
          storage_key: string;
          uploaded_at?: string;
        };
        Update: {
          application_id?: string;
          byte_size?: number;
          content_type?: string;
          file_name?: string;
          id?: string;
          kind?: string;
          scan_status?: string;
          sha256?: string;
          storage_key?: string;
          uploaded_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "application_documents_application_id_fkey";
            columns: ["application_id"];
            isOneToOne: false;
            referencedRelation: "applications";
            referencedColumns: ["id"];
          },
        ];
      };
      application_messages: {
        Row: {
          about_status: string | null;
          application_id: string;
          author_id: string | null;
          body: string;
          id: string;
          sent_at: string;
          sent_by: string;
          subject: string;
        };
        ComputedFields: never;
        Insert: {
          about_status?: string | null;
          application_id: string;
          author_id?: string | null;
          body: string;
          id?: string;
          sent_at?: string;
          sent_by: string;
          subject: string;
        };
        Update: {
          about_status?: string | null;
          application_id?: string;
          author_id?: string | null;
          body?: string;
          id?: string;
          sent_at?: string;
          sent_by?: string;
          subject?: string;
        };
        Relationships: [
          {
            foreignKeyName: "application_messages_application_id_fkey";
            columns: ["application_id"];
            isOneToOne: false;
            referencedRelation: "applications";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "application_messages_author_id_fkey";
            columns: ["author_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      application_transitions: {
        Row: {
          from_status: string;
          needs_message: boolean;
          needs_reason: boolean;
          taken_by: string[];
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          from_status: string;
          needs_message?: boolean;
          needs_reason?: boolean;
          taken_by?: string[];
          to_status: string;
        };
        Update: {
          from_status?: string;
          needs_message?: boolean;
          needs_reason?: boolean;
          taken_by?: string[];
          to_status?: string;
        };
        Relationships: [];
      };
      application_wishes: {
        Row: {
          agency_id: string | null;
          application_id: string;
          id: string;
          kind: string;
          rank: number;
          region: string | null;
          theme_id: string | null;
          withdrawn_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          agency_id?: string | null;
          application_id: string;
          id?: string;
          kind: string;
          rank: number;
          region?: string | null;
          theme_id?: string | null;
          withdrawn_at?: string | null;
        };
        Update: {
          agency_id?: string | null;
          application_id?: string;
          id?: string;
          kind?: string;
          rank?: number;
          region?: string | null;
          theme_id?: string | null;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "application_wishes_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "application_wishes_application_id_fkey";
            columns: ["application_id"];
            isOneToOne: false;
            referencedRelation: "applications";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "application_wishes_theme_id_fkey";
            columns: ["theme_id"];
            isOneToOne: false;
            referencedRelation: "mission_themes";
            referencedColumns: ["id"];
          },
        ];
      };
      applications: {
        Row: {
          birth_date: string | null;
          candidate_id: string | null;
          country_code: string | null;
          created_at: string;
          email: string | null;
          full_name: string | null;
          gender: string | null;
          id: string;
          listing_id: string;
          motivation: string | null;
          municipality_number: string | null;
          occupational_title: string | null;
          off_list_reason: string | null;
          off_list_requested: boolean;
          phone: string | null;
          status: string;
          submitted_at: string | null;
          told_at: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          birth_date?: string | null;
          candidate_id?: string | null;
          country_code?: string | null;
          created_at?: string;
          email?: string | null;
          full_name?: string | null;
          gender?: string | null;
          id?: string;
          listing_id: string;
          motivation?: string | null;
          municipality_number?: string | null;
          occupational_title?: string | null;
          off_list_reason?: string | null;
          off_list_requested?: boolean;
          phone?: string | null;
          status?: string;
          submitted_at?: string | null;
          told_at?: string | null;
          updated_at?: string;
        };
        Update: {
          birth_date?: string | null;
          candidate_id?: string | null;
          country_code?: string | null;
          created_at?: string;
          email?: string | null;
          full_name?: string | null;
          gender?: string | null;
          id?: string;
          listing_id?: string;
          motivation?: string | null;
          municipality_number?: string | null;
          occupational_title?: string | null;
          off_list_reason?: string | null;
          off_list_requested?: boolean;
          phone?: string | null;
          status?: string;
          submitted_at?: string | null;
          told_at?: string | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "applications_candidate_id_fkey";
            columns: ["candidate_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "applications_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "applications_municipality_number_fkey";
            columns: ["municipality_number"];
            isOneToOne: false;
            referencedRelation: "municipalities";
            referencedColumns: ["number"];
          },
        ];
      };
      appointments: {
        Row: {
          agency_id: string;
          basis: string;
          cohort_id: string;
          decided_on: string;
          id: string;
          placement_id: string | null;
          recorded_at: string;
          recorded_by: string | null;
          reference: string | null;
          revoked_at: string | null;
          trainee_id: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          basis: string;
          cohort_id: string;
          decided_on: string;
          id?: string;
          placement_id?: string | null;
          recorded_at?: string;
          recorded_by?: string | null;
          reference?: string | null;
          revoked_at?: string | null;
          trainee_id: string;
        };
        Update: {
          agency_id?: string;
          basis?: string;
          cohort_id?: string;
          decided_on?: string;
          id?: string;
          placement_id?: string | null;
          recorded_at?: string;
          recorded_by?: string | null;
          reference?: string | null;
          revoked_at?: string | null;
          trainee_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "appointments_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "appointments_placement_id_cohort_id_fkey";
            columns: ["placement_id", "cohort_id"];
            isOneToOne: false;
            referencedRelation: "placements";
            referencedColumns: ["id", "cohort_id"];
          },
          {
            foreignKeyName: "appointments_recorded_by_fkey";
            columns: ["recorded_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "appointments_trainee_id_cohort_id_fkey";
            columns: ["trainee_id", "cohort_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id", "cohort_id"];
          },
        ];
      };
      benefit_rules: {
        Row: {
          amount_nok: number | null;
          benefit_id: string;
          conditions_en: string;
          conditions_nb: string;
          conditions_nn: string;
          per: string | null;
          source: string;
          valid_from: string;
          valid_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          amount_nok?: number | null;
          benefit_id: string;
          conditions_en: string;
          conditions_nb: string;
          conditions_nn: string;
          per?: string | null;
          source: string;
          valid_from: string;
          valid_to?: string | null;
        };
        Update: {
          amount_nok?: number | null;
          benefit_id?: string;
          conditions_en?: string;
          conditions_nb?: string;
          conditions_nn?: string;
          per?: string | null;
          source?: string;
          valid_from?: string;
          valid_to?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "benefit_rules_benefit_id_fkey";
            columns: ["benefit_id"];
            isOneToOne: false;
            referencedRelation: "benefits";
            referencedColumns: ["id"];
          },
        ];
      };
      benefits: {
        Row: {
          category: string;
          description_en: string;
          description_nb: string;
          description_nn: string;
          employer_types: string[];
          id: string;
          name_en: string;
          name_nb: string;
          name_nn: string;
          parameters: string[];
          position: number;
          source: string | null;
        };
        ComputedFields: never;
        Insert: {
          category: string;
          description_en: string;
          description_nb: string;
          description_nn: string;
          employer_types: string[];
          id: string;
          name_en: string;
          name_nb: string;
          name_nn: string;
          parameters?: string[];
          position: number;
          source?: string | null;
        };
        Update: {
          category?: string;
          description_en?: string;
          description_nb?: string;
          description_nn?: string;
          employer_types?: string[];
          id?: string;
          name_en?: string;
          name_nb?: string;
          name_nn?: string;
          parameters?: string[];
          position?: number;
          source?: string | null;
        };
        Relationships: [];
      };
      calendar_feeds: {
        Row: {
          account_id: string;
          created_at: string;
          id: string;
          last_read_at: string | null;
          revoked_at: string | null;
          token_hash: string;
        };
        ComputedFields: never;
        Insert: {
          account_id: string;
          created_at?: string;
          id?: string;
          last_read_at?: string | null;
          revoked_at?: string | null;
          token_hash: string;
        };
        Update: {
          account_id?: string;
          created_at?: string;
          id?: string;
          last_read_at?: string | null;
          revoked_at?: string | null;
          token_hash?: string;
        };
        Relationships: [
          {
            foreignKeyName: "calendar_feeds_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      candidate_profiles: {
        Row: {
          account_id: string;
          birth_date: string | null;
          country_code: string | null;
          gender: string | null;
          municipality_number: string | null;
          occupational_title: string | null;
          phone: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          account_id: string;
          birth_date?: string | null;
          country_code?: string | null;
          gender?: string | null;
          municipality_number?: string | null;
          occupational_title?: string | null;
          phone?: string | null;
          updated_at?: string;
        };
        Update: {
          account_id?: string;
          birth_date?: string | null;
          country_code?: string | null;
          gender?: string | null;
          municipality_number?: string | null;
          occupational_title?: string | null;
          phone?: string | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "candidate_profiles_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: true;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidate_profiles_municipality_number_fkey";
            columns: ["municipality_number"];
            isOneToOne: false;
            referencedRelation: "municipalities";
            referencedColumns: ["number"];
          },
        ];
      };
      change_request_transitions: {
        Row: {
          from_status: string;
          needs_note: boolean;
          taken_by: string;
          to_status: string;
          with_fellow: boolean | null;
        };
        ComputedFields: never;
        Insert: {
          from_status: string;
          needs_note?: boolean;
          taken_by: string;
          to_status: string;
          with_fellow?: boolean | null;
        };
        Update: {
          from_status?: string;
          needs_note?: boolean;
          taken_by?: string;
          to_status?: string;
          with_fellow?: boolean | null;
        };
        Relationships: [];
      };
      change_requests: {
        Row: {
          cohort_id: string;
          created_at: string;
          decided_at: string | null;
          decided_by: string | null;
          ends_before: string | null;
          fte_percent: number | null;
          id: string;
          kind: string;
          note: string | null;
          other_placement_id: string | null;
          placement_id: string;
          reason: string | null;
          requested_by: string | null;
          seat_id: string | null;
          starts_on: string | null;
          status: string;
          terms: Json | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          cohort_id: string;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          ends_before?: string | null;
          fte_percent?: number | null;
          id?: string;
          kind: string;
          note?: string | null;
          other_placement_id?: string | null;
          placement_id: string;
          reason?: string | null;
          requested_by?: string | null;
          seat_id?: string | null;
          starts_on?: string | null;
          status?: string;
          terms?: Json | null;
          updated_at?: string;
        };
        Update: {
          cohort_id?: string;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          ends_before?: string | null;
          fte_percent?: number | null;
          id?: string;
          kind?: string;
          note?: string | null;
          other_placement_id?: string | null;
          placement_id?: string;
          reason?: string | null;
          requested_by?: string | null;
          seat_id?: string | null;
          starts_on?: string | null;
          status?: string;
          terms?: Json | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "change_requests_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "change_requests_other_placement_id_cohort_id_fkey";
            columns: ["other_placement_id", "cohort_id"];
            isOneToOne: false;
            referencedRelation: "placements";
            referencedColumns: ["id", "cohort_id"];
          },
          {
            foreignKeyName: "change_requests_placement_id_cohort_id_fkey";
            columns: ["placement_id", "cohort_id"];
            isOneToOne: false;
            referencedRelation: "placements";
            referencedColumns: ["id", "cohort_id"];
          },
          {
            foreignKeyName: "change_requests_requested_by_fkey";
            columns: ["requested_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "change_requests_seat_id_fkey";
            columns: ["seat_id"];
            isOneToOne: false;
            referencedRelation: "seats";
            referencedColumns: ["id"];
          },
        ];
      };
      check_in_escalations: {
        Row: {
          cohort_id: string;
          id: string;
          note: string | null;
          placement_id: string;
          raised_at: string;
          resolved_at: string | null;
          resolved_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          cohort_id: string;
          id?: string;
          note?: string | null;
          placement_id: string;
          raised_at?: string;
          resolved_at?: string | null;
          resolved_by?: string | null;
        };
        Update: {
          cohort_id?: string;
          id?: string;
          note?: string | null;
          placement_id?: string;
          raised_at?: string;
          resolved_at?: string | null;
          resolved_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "check_in_escalations_cohort_id_fkey";
            columns: ["cohort_id"];
            isOneToOne: false;
            referencedRelation: "cohorts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "check_in_escalations_placement_id_fkey";
            columns: ["placement_id"];
            isOneToOne: false;
            referencedRelation: "placements";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "check_in_escalations_resolved_by_fkey";
            columns: ["resolved_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      check_ins: {
        Row: {
          due_on: string;
          held_on: string | null;
          id: string;
          note: string | null;
          placement_id: string;
          status: string;
        };
        ComputedFields: never;
        Insert: {
          due_on: string;
          held_on?: string | null;
          id?: string;
          note?: string | null;
          placement_id: string;
          status?: string;
        };
        Update: {
          due_on?: string;
          held_on?: string | null;
          id?: string;
          note?: string | null;
          placement_id?: string;
          status?: string;
        };
        Relationships: [
          {
            foreignKeyName: "check_ins_placement_id_fkey";
            columns: ["placement_id"];
            isOneToOne: false;
            referencedRelation: "placements";
            referencedColumns: ["id"];
          },
        ];
      };
      cohort_messages: {
        Row: {
          audience: string;
          body: string;
          cohort_id: string;
          id: string;
          sent_at: string;
          sent_by: string | null;
          subject: string;
        };
        ComputedFields: never;
        Insert: {
          audience: string;
          body: string;
          cohort_id: string;
          id?: string;
          sent_at?: string;
          sent_by?: string | null;
          subject: string;
        };
        Update: {
          audience?: string;
          body?: string;
          cohort_id?: string;
          id?: string;
          sent_at?: string;
          sent_by?: string | null;
          subject?: string;
        };
        Relationships: [
          {
            foreignKeyName: "cohort_messages_cohort_id_fkey";
            columns: ["cohort_id"];
            isOneToOne: false;
            referencedRelation: "cohorts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "cohort_messages_sent_by_fkey";
            columns: ["sent_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      cohort_transitions: {
        Row: {
          from_status: string;
          needs_reason: boolean;
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          from_status: string;
          needs_reason?: boolean;
          to_status: string;
        };
        Update: {
          from_status?: string;
          needs_reason?: boolean;
          to_status?: string;
        };
        Relationships: [];
      };
      cohorts: {
        Row: {
          confirmed_by: string | null;
          created_at: string;
          ends_before: string;
          id: string;
          lead_agency_id: string | null;
          listing_id: string | null;
          matched_by: string | null;
          name: string;
          programme_id: string;
          selected_by: string | null;
          slug: string;
          starts_on: string;
          status: string;
          template_id: string;
          temporary_basis: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          confirmed_by?: string | null;
          created_at?: string;
          ends_before: string;
          id?: string;
          lead_agency_id?: string | null;
          listing_id?: string | null;
          matched_by?: string | null;
          name: string;
          programme_id: string;
          selected_by?: string | null;
          slug: string;
          starts_on: string;
          status?: string;
          template_id: string;
          temporary_basis?: string | null;
          updated_at?: string;
        };
        Update: {
          confirmed_by?: string | null;
          created_at?: string;
          ends_before?: string;
          id?: string;
          lead_agency_id?: string | null;
          listing_id?: string | null;
          matched_by?: string | null;
          name?: string;
          programme_id?: string;
          selected_by?: string | null;
          slug?: string;
          starts_on?: string;
          status?: string;
          template_id?: string;
          temporary_basis?: string | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "cohorts_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: true;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "cohorts_programme_id_fkey";
            columns: ["programme_id"];
            isOneToOne: false;
            referencedRelation: "programmes";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "cohorts_programme_id_lead_agency_id_fkey";
            columns: ["programme_id", "lead_agency_id"];
            isOneToOne: false;
            referencedRelation: "programme_hosts";
            referencedColumns: ["programme_id", "agency_id"];
          },
          {
            foreignKeyName: "cohorts_template_id_programme_id_fkey";
            columns: ["template_id", "programme_id"];
            isOneToOne: false;
            referencedRelation: "programme_templates";
            referencedColumns: ["id", "programme_id"];
          },
        ];
      };
      competence_goals: {
        Row: {
          created_at: string;
          description: string;
          id: string;
          position: number;
          target_on: string | null;
          title: string;
          trainee_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          description?: string;
          id?: string;
          position?: number;
          target_on?: string | null;
          title: string;
          trainee_id: string;
        };
        Update: {
          created_at?: string;
          description?: string;
          id?: string;
          position?: number;
          target_on?: string | null;
          title?: string;
          trainee_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "competence_goals_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
        ];
      };
      cost_shares: {
        Row: {
          month: string;
          payer: string;
          placement_id: string;
          share: number;
        };
        ComputedFields: never;
        Insert: {
          month: string;
          payer: string;
          placement_id: string;
          share: number;
        };
        Update: {
          month?: string;
          payer?: string;
          placement_id?: string;
          share?: number;
        };
        Relationships: [
          {
            foreignKeyName: "cost_shares_placement_id_fkey";
            columns: ["placement_id"];
            isOneToOne: false;
            referencedRelation: "placements";
            referencedColumns: ["id"];
          },
        ];
      };
      counties: {
        Row: {
          name: string;
          number: string;
          parallel_names: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          name: string;
          number: string;
          parallel_names?: NonNullable<Json>;
        };
        Update: {
          name?: string;
          number?: string;
          parallel_names?: NonNullable<Json>;
        };
        Relationships: [];
      };
      document_openings: {
        Row: {
          document_id: string;
          id: number;
          opened_at: string;
          opened_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          document_id: string;
          id?: never;
          opened_at?: string;
          opened_by?: string | null;
        };
        Update: {
          document_id?: string;
          id?: never;
          opened_at?: string;
          opened_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "document_openings_document_id_fkey";
            columns: ["document_id"];
            isOneToOne: false;
            referencedRelation: "application_documents";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "document_openings_opened_by_fkey";
            columns: ["opened_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      events: {
        Row: {
          actor_subject: string | null;
          application_id: string | null;
          at: string;
          from_status: string | null;
          id: number;
          kind: string;
          listing_id: string;
          reason: string | null;
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          actor_subject?: string | null;
          application_id?: string | null;
          at?: string;
          from_status?: string | null;
          id?: never;
          kind: string;
          listing_id: string;
          reason?: string | null;
          to_status: string;
        };
        Update: {
          actor_subject?: string | null;
          application_id?: string | null;
          at?: string;
          from_status?: string | null;
          id?: never;
          kind?: string;
          listing_id?: string;
          reason?: string | null;
          to_status?: string;
        };
        Relationships: [];
      };
      favourites: {
        Row: {
          account_id: string;
          created_at: string;
          listing_id: string;
          note: string;
          removed_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          account_id: string;
          created_at?: string;
          listing_id: string;
          note?: string;
          removed_at?: string | null;
        };
        Update: {
          account_id?: string;
          created_at?: string;
          listing_id?: string;
          note?: string;
          removed_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "favourites_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "favourites_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      follow_up_consents: {
        Row: {
          given_at: string;
          trainee_id: string;
          withdrawn_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          given_at?: string;
          trainee_id: string;
          withdrawn_at?: string | null;
        };
        Update: {
          given_at?: string;
          trainee_id?: string;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "follow_up_consents_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: true;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
        ];
      };
      follow_ups: {
        Row: {
          answered_at: string;
          in_public_sector: boolean;
          in_region: boolean;
          months: number;
          trainee_id: string;
        };
        ComputedFields: never;
        Insert: {
          answered_at?: string;
          in_public_sector: boolean;
          in_region: boolean;
          months: number;
          trainee_id: string;
        };
        Update: {
          answered_at?: string;
          in_public_sector?: boolean;
          in_region?: boolean;
          months?: number;
          trainee_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "follow_ups_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "follow_up_consents";
            referencedColumns: ["trainee_id"];
          },
        ];
      };
      gathering_attendances: {
        Row: {
          answer: string | null;
          answered_at: string | null;
          gathering_id: string;
          has_attended: boolean | null;
          trainee_id: string;
          travel: string | null;
          travel_from: string | null;
        };
        ComputedFields: never;
        Insert: {
          answer?: string | null;
          answered_at?: string | null;
          gathering_id: string;
          has_attended?: boolean | null;
          trainee_id: string;
          travel?: string | null;
          travel_from?: string | null;
        };
        Update: {
          answer?: string | null;
          answered_at?: string | null;
          gathering_id?: string;
          has_attended?: boolean | null;
          trainee_id?: string;
          travel?: string | null;
          travel_from?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "gathering_attendances_gathering_id_fkey";
            columns: ["gathering_id"];
            isOneToOne: false;
            referencedRelation: "gatherings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "gathering_attendances_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "gathering_attendances_travel_from_fkey";
            columns: ["travel_from"];
            isOneToOne: false;
            referencedRelation: "municipalities";
            referencedColumns: ["number"];
          },
        ];
      };
      gatherings: {
        Row: {
          answer_by: string | null;
          cancelled_at: string | null;
          cohort_id: string;
          ends_at: string;
          id: string;
          municipality_number: string | null;
          place: string;
          programme: string;
          starts_at: string;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          answer_by?: string | null;
          cancelled_at?: string | null;
          cohort_id: string;
          ends_at: string;
          id?: string;
          municipality_number?: string | null;
          place: string;
          programme?: string;
          starts_at: string;
          title: string;
          updated_at?: string;
        };
        Update: {
          answer_by?: string | null;
          cancelled_at?: string | null;
          cohort_id?: string;
          ends_at?: string;
          id?: string;
          municipality_number?: string | null;
          place?: string;
          programme?: string;
          starts_at?: string;
          title?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "gatherings_cohort_id_fkey";
            columns: ["cohort_id"];
            isOneToOne: false;
            referencedRelation: "cohorts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "gatherings_municipality_number_fkey";
            columns: ["municipality_number"];
            isOneToOne: false;
            referencedRelation: "municipalities";
            referencedColumns: ["number"];
          },
        ];
      };
      goal_evidence: {
        Row: {
          added_at: string;
          body: string;
          confirmed_at: string | null;
          confirmed_by: string | null;
          goal_id: string;
          id: string;
          placement_id: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          added_at?: string;
          body: string;
          confirmed_at?: string | null;
          confirmed_by?: string | null;
          goal_id: string;
          id?: string;
          placement_id: string;
          updated_at?: string;
        };
        Update: {
          added_at?: string;
          body?: string;
          confirmed_at?: string | null;
          confirmed_by?: string | null;
          goal_id?: string;
          id?: string;
          placement_id?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "goal_evidence_confirmed_by_fkey";
            columns: ["confirmed_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "goal_evidence_goal_id_fkey";
            columns: ["goal_id"];
            isOneToOne: false;
            referencedRelation: "competence_goals";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "goal_evidence_placement_id_fkey";
            columns: ["placement_id"];
            isOneToOne: false;
            referencedRelation: "placements";
            referencedColumns: ["id"];
          },
        ];
      };
      host_confirmations: {
        Row: {
          confirmed_at: string;
          confirmed_by: string | null;
          placement_id: string;
          skills: string[];
          summary: string;
        };
        ComputedFields: never;
        Insert: {
          confirmed_at?: string;
          confirmed_by?: string | null;
          placement_id: string;
          skills?: string[];
          summary: string;
        };
        Update: {
          confirmed_at?: string;
          confirmed_by?: string | null;
          placement_id?: string;
          skills?: string[];
          summary?: string;
        };
        Relationships: [
          {
            foreignKeyName: "host_confirmations_confirmed_by_fkey";
            columns: ["confirmed_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "host_confirmations_placement_id_fkey";
            columns: ["placement_id"];
            isOneToOne: true;
            referencedRelation: "placements";
            referencedColumns: ["id"];
          },
        ];
      };
      invitations: {
        Row: {
          accepted_at: string | null;
          accepted_by: string | null;
          address: string | null;
          agency_id: string;
          created_at: string;
          expires_at: string;
          id: string;
          invited_by: string | null;
          listing_id: string | null;
          locale: string;
          revoked_at: string | null;
          role: string;
          times_sent: number;
          token_hash: string;
        };
        ComputedFields: never;
        Insert: {
          accepted_at?: string | null;
          accepted_by?: string | null;
          address?: string | null;
          agency_id: string;
          created_at?: string;
          expires_at: string;
          id?: string;
          invited_by?: string | null;
          listing_id?: string | null;
          locale: string;
          revoked_at?: string | null;
          role: string;
          times_sent?: number;
          token_hash: string;
        };
        Update: {
          accepted_at?: string | null;
          accepted_by?: string | null;
          address?: string | null;
          agency_id?: string;
          created_at?: string;
          expires_at?: string;
          id?: string;
          invited_by?: string | null;
          listing_id?: string | null;
          locale?: string;
          revoked_at?: string | null;
          role?: string;
          times_sent?: number;
          token_hash?: string;
        };
        Relationships: [
          {
            foreignKeyName: "invitations_accepted_by_fkey";
            columns: ["accepted_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "invitations_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "invitations_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "invitations_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      job_runs: {
        Row: {
          failures: number;
          job: string;
          last_error: string | null;
          last_ms: number;
          last_ok_at: string | null;
          last_started_at: string;
          runs: number;
        };
        ComputedFields: never;
        Insert: {
          failures?: number;
          job: string;
          last_error?: string | null;
          last_ms: number;
          last_ok_at?: string | null;
          last_started_at: string;
          runs?: number;
        };
        Update: {
          failures?: number;
          job?: string;
          last_error?: string | null;
          last_ms?: number;
          last_ok_at?: string | null;
          last_started_at?: string;
          runs?: number;
        };
        Relationships: [];
      };
      leaves: {
        Row: {
          created_at: string;
          ends_before: string;
          id: string;
          period: unknown;
          starts_on: string;
          trainee_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          ends_before: string;
          id?: string;
          period?: never;
          starts_on: string;
          trainee_id: string;
        };
        Update: {
          created_at?: string;
          ends_before?: string;
          id?: string;
          period?: never;
          starts_on?: string;
          trainee_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "leaves_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_benefits: {
        Row: {
          benefit_id: string;
          listing_id: string;
          parameters: NonNullable<Json>;
          position: number;
        };
        ComputedFields: never;
        Insert: {
          benefit_id: string;
          listing_id: string;
          parameters?: NonNullable<Json>;
          position?: number;
        };
        Update: {
          benefit_id?: string;
          listing_id?: string;
          parameters?: NonNullable<Json>;
          position?: number;
        };
        Relationships: [
          {
            foreignKeyName: "listing_benefits_benefit_id_fkey";
            columns: ["benefit_id"];
            isOneToOne: false;
            referencedRelation: "benefits";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_benefits_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_changes: {
        Row: {
          changed_at: string;
          field: string;
          id: number;
          listing_id: string;
          new_value: string | null;
          old_value: string | null;
          reason: string | null;
        };
        ComputedFields: never;
        Insert: {
          changed_at?: string;
          field: string;
          id?: never;
          listing_id: string;
          new_value?: string | null;
          old_value?: string | null;
          reason?: string | null;
        };
        Update: {
          changed_at?: string;
          field?: string;
          id?: never;
          listing_id?: string;
          new_value?: string | null;
          old_value?: string | null;
          reason?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "listing_changes_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_comments: {
        Row: {
          author_id: string | null;
          body: string;
          created_at: string;
          id: string;
          listing_id: string;
          section: string | null;
          settled_at: string | null;
          settled_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          author_id?: string | null;
          body: string;
          created_at?: string;
          id?: string;
          listing_id: string;
          section?: string | null;
          settled_at?: string | null;
          settled_by?: string | null;
        };
        Update: {
          author_id?: string | null;
          body?: string;
          created_at?: string;
          id?: string;
          listing_id?: string;
          section?: string | null;
          settled_at?: string | null;
          settled_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "listing_comments_author_id_fkey";
            columns: ["author_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_comments_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_comments_settled_by_fkey";
            columns: ["settled_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_criteria: {
        Row: {
          id: string;
          kind: string;
          listing_id: string;
          position: number;
          text: string;
        };
        ComputedFields: never;
        Insert: {
          id?: string;
          kind: string;
          listing_id: string;
          position: number;
          text: string;
        };
        Update: {
          id?: string;
          kind?: string;
          listing_id?: string;
          position?: number;
          text?: string;
        };
        Relationships: [
          {
            foreignKeyName: "listing_criteria_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_edits: {
        Row: {
          listing_id: string;
          saved_at: string;
          saved_by: string | null;
          section: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          listing_id: string;
          saved_at?: string;
          saved_by?: string | null;
          section: string;
          version?: number;
        };
        Update: {
          listing_id?: string;
          saved_at?: string;
          saved_by?: string | null;
          section?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "listing_edits_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_edits_saved_by_fkey";
            columns: ["saved_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_missions: {
        Row: {
          listing_id: string;
          theme_id: string;
        };
        ComputedFields: never;
        Insert: {
          listing_id: string;
          theme_id: string;
        };
        Update: {
          listing_id?: string;
          theme_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "listing_missions_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_missions_theme_id_fkey";
            columns: ["theme_id"];
            isOneToOne: false;
            referencedRelation: "mission_themes";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_municipalities: {
        Row: {
          listing_id: string;
          municipality_number: string;
          position: number;
        };
        ComputedFields: never;
        Insert: {
          listing_id: string;
          municipality_number: string;
          position?: number;
        };
        Update: {
          listing_id?: string;
          municipality_number?: string;
          position?: number;
        };
        Relationships: [
          {
            foreignKeyName: "listing_municipalities_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_municipalities_municipality_number_fkey";
            columns: ["municipality_number"];
            isOneToOne: false;
            referencedRelation: "municipalities";
            referencedColumns: ["number"];
          },
        ];
      };
      listing_questions: {
        Row: {
          choices: string[];
          criterion_id: string | null;
          hint: string | null;
          id: string;
          is_required: boolean;
          kind: string;
          listing_id: string;
          max_length: number;
          position: number;
          prompt: string;
        };
        ComputedFields: never;
        Insert: {
          choices?: string[];
          criterion_id?: string | null;
          hint?: string | null;
          id?: string;
          is_required?: boolean;
          kind: string;
          listing_id: string;
          max_length?: number;
          position: number;
          prompt: string;
        };
        Update: {
          choices?: string[];
          criterion_id?: string | null;
          hint?: string | null;
          id?: string;
          is_required?: boolean;
          kind?: string;
          listing_id?: string;
          max_length?: number;
          position?: number;
          prompt?: string;
        };
        Relationships: [
          {
            foreignKeyName: "listing_questions_listing_id_criterion_id_fkey";
            columns: ["listing_id", "criterion_id"];
            isOneToOne: false;
            referencedRelation: "listing_criteria";
            referencedColumns: ["listing_id", "id"];
          },
          {
            foreignKeyName: "listing_questions_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_reports: {
        Row: {
          address: string | null;
          answer: string | null;
          handled_at: string | null;
          handled_by: string | null;
          id: string;
          listing_id: string;
          locale: string;
          message: string;
          reason: string;
          reported_at: string;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          answer?: string | null;
          handled_at?: string | null;
          handled_by?: string | null;
          id?: string;
          listing_id: string;
          locale?: string;
          message?: string;
          reason: string;
          reported_at?: string;
        };
        Update: {
          address?: string | null;
          answer?: string | null;
          handled_at?: string | null;
          handled_by?: string | null;
          id?: string;
          listing_id?: string;
          locale?: string;
          message?: string;
          reason?: string;
          reported_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "listing_reports_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_seats: {
        Row: {
          accepted_at: string | null;
          account_id: string;
          given_at: string;
          listing_id: string;
          seat: string;
        };
        ComputedFields: never;
        Insert: {
          accepted_at?: string | null;
          account_id: string;
          given_at?: string;
          listing_id: string;
          seat: string;
        };
        Update: {
          accepted_at?: string | null;
          account_id?: string;
          given_at?: string;
          listing_id?: string;
          seat?: string;
        };
        Relationships: [
          {
            foreignKeyName: "listing_seats_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_seats_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_skills: {
        Row: {
          level: string;
          listing_id: string;
          skill_id: string;
        };
        ComputedFields: never;
        Insert: {
          level: string;
          listing_id: string;
          skill_id: string;
        };
        Update: {
          level?: string;
          listing_id?: string;
          skill_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "listing_skills_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_skills_skill_id_fkey";
            columns: ["skill_id"];
            isOneToOne: false;
            referencedRelation: "skills";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_stipends: {
        Row: {
          amount_nok: number;
          benefit_id: string;
          binding_months: number;
          conditions: string;
          id: string;
          listing_id: string;
          max_nok: number | null;
          payer: string;
          per: string;
          repayment: string | null;
          valid_from: string | null;
          valid_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          amount_nok: number;
          benefit_id: string;
          binding_months?: number;
          conditions?: string;
          id?: string;
          listing_id: string;
          max_nok?: number | null;
          payer: string;
          per: string;
          repayment?: string | null;
          valid_from?: string | null;
          valid_to?: string | null;
        };
        Update: {
          amount_nok?: number;
          benefit_id?: string;
          binding_months?: number;
          conditions?: string;
          id?: string;
          listing_id?: string;
          max_nok?: number | null;
          payer?: string;
          per?: string;
          repayment?: string | null;
          valid_from?: string | null;
          valid_to?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "listing_stipends_benefit_id_fkey";
            columns: ["benefit_id"];
            isOneToOne: false;
            referencedRelation: "benefits";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listing_stipends_listing_id_fkey";
            columns: ["listing_id"];
            isOneToOne: false;
            referencedRelation: "listings";
            referencedColumns: ["id"];
          },
        ];
      };
      listing_transitions: {
        Row: {
          from_status: string;
          needs_reason: boolean;
          only_while: string | null;
          taken_by: string[];
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          from_status: string;
          needs_reason?: boolean;
          only_while?: string | null;
          taken_by?: string[];
          to_status: string;
        };
        Update: {
          from_status?: string;
          needs_reason?: boolean;
          only_while?: string | null;
          taken_by?: string[];
          to_status?: string;
        };
        Relationships: [];
      };
      listings: {
        Row: {
          agency_id: string;
          compressed_week: boolean;
          contact_email: string | null;
          contact_name: string | null;
          contact_phone: string | null;
          contact_role: string | null;
          core_hours_end: string | null;
          core_hours_start: string | null;
          created_at: string;
          created_by: string | null;
          deadline: string | null;
          description: string;
          diversity_statement: string | null;
          duration_months: number | null;
          education_level: number | null;
          education_text: string | null;
          employment_form: string;
          equivalent_experience_accepted: boolean;
          experience_years_min: number;
          extent: string;
          fte_percent: number;
          id: string;
          is_example: boolean;
          job_share: boolean;
          kind: string;
          language: string;
          mission_sentence: string | null;
          occupation_code: string | null;
          original_deadline: string | null;
          outcome: string | null;
          place_text: string | null;
          police_certificate_required: boolean;
          position_code: string | null;
          position_title: string | null;
          positions: number;
          positive_action: boolean;
          primary_mission: string | null;
          public_list_notice: string | null;
          publish_at: string | null;
          published_at: string | null;
          reduced_hours_from_percent: number | null;
          remote_days: number;
          salary_max: number | null;
          salary_min: number | null;
          salary_note: string | null;
          salary_per: string;
          security_clearance: string | null;
          seq: number;
          slug: string;
          start_date: string | null;
          start_text: string | null;
          status: string;
          summary: string;
          tasks: string[];
          title: string;
          travel_days_per_year: number | null;
          updated_at: string;
          work_languages: string[];
          work_model: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          compressed_week?: boolean;
          contact_email?: string | null;
          contact_name?: string | null;
          contact_phone?: string | null;
          contact_role?: string | null;
          core_hours_end?: string | null;
          core_hours_start?: string | null;
          created_at?: string;
          created_by?: string | null;
          deadline?: string | null;
          description?: string;
          diversity_statement?: string | null;
          duration_months?: number | null;
          education_level?: number | null;
          education_text?: string | null;
          employment_form: string;
          equivalent_experience_accepted?: boolean;
          experience_years_min?: number;
          extent?: string;
          fte_percent?: number;
          id?: string;
          is_example?: boolean;
          job_share?: boolean;
          kind?: string;
          language: string;
          mission_sentence?: string | null;
          occupation_code?: string | null;
          original_deadline?: string | null;
          outcome?: string | null;
          place_text?: string | null;
          police_certificate_required?: boolean;
          position_code?: string | null;
          position_title?: string | null;
          positions?: number;
          positive_action?: boolean;
          primary_mission?: string | null;
          public_list_notice?: string | null;
          publish_at?: string | null;
          published_at?: string | null;
          reduced_hours_from_percent?: number | null;
          remote_days?: number;
          salary_max?: number | null;
          salary_min?: number | null;
          salary_note?: string | null;
          salary_per?: string;
          security_clearance?: string | null;
          seq?: never;
          slug: string;
          start_date?: string | null;
          start_text?: string | null;
          status?: string;
          summary?: string;
          tasks?: string[];
          title: string;
          travel_days_per_year?: number | null;
          updated_at?: string;
          work_languages?: string[];
          work_model?: string;
        };
        Update: {
          agency_id?: string;
          compressed_week?: boolean;
          contact_email?: string | null;
          contact_name?: string | null;
          contact_phone?: string | null;
          contact_role?: string | null;
          core_hours_end?: string | null;
          core_hours_start?: string | null;
          created_at?: string;
          created_by?: string | null;
          deadline?: string | null;
          description?: string;
          diversity_statement?: string | null;
          duration_months?: number | null;
          education_level?: number | null;
          education_text?: string | null;
          employment_form?: string;
          equivalent_experience_accepted?: boolean;
          experience_years_min?: number;
          extent?: string;
          fte_percent?: number;
          id?: string;
          is_example?: boolean;
          job_share?: boolean;
          kind?: string;
          language?: string;
          mission_sentence?: string | null;
          occupation_code?: string | null;
          original_deadline?: string | null;
          outcome?: string | null;
          place_text?: string | null;
          police_certificate_required?: boolean;
          position_code?: string | null;
          position_title?: string | null;
          positions?: number;
          positive_action?: boolean;
          primary_mission?: string | null;
          public_list_notice?: string | null;
          publish_at?: string | null;
          published_at?: string | null;
          reduced_hours_from_percent?: number | null;
          remote_days?: number;
          salary_max?: number | null;
          salary_min?: number | null;
          salary_note?: string | null;
          salary_per?: string;
          security_clearance?: string | null;
          seq?: never;
          slug?: string;
          start_date?: string | null;
          start_text?: string | null;
          status?: string;
          summary?: string;
          tasks?: string[];
          title?: string;
          travel_days_per_year?: number | null;
          updated_at?: string;
          work_languages?: string[];
          work_model?: string;
        };
        Relationships: [
          {
            foreignKeyName: "listings_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listings_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "listings_occupation_code_fkey";
            columns: ["occupation_code"];
            isOneToOne: false;
            referencedRelation: "occupations";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "listings_primary_mission_fkey";
            columns: ["primary_mission"];
            isOneToOne: false;
            referencedRelation: "mission_themes";
            referencedColumns: ["id"];
          },
        ];
      };
      mail_outbox: {
        Row: {
          account_id: string | null;
          address: string | null;
          attempts: number;
          available_at: string;
          claimed_by: string | null;
          claimed_until: string | null;
          dead: boolean;
          dedupe_key: string | null;
          enqueued_at: string;
          id: string;
          last_error: string | null;
          locale: string | null;
          props: NonNullable<Json>;
          sent_at: string | null;
          template: string;
        };
        ComputedFields: never;
        Insert: {
          account_id?: string | null;
          address?: string | null;
          attempts?: number;
          available_at?: string;
          claimed_by?: string | null;
          claimed_until?: string | null;
          dead?: boolean;
          dedupe_key?: string | null;
          enqueued_at?: string;
          id?: string;
          last_error?: string | null;
          locale?: string | null;
          props?: NonNullable<Json>;
          sent_at?: string | null;
          template: string;
        };
        Update: {
          account_id?: string | null;
          address?: string | null;
          attempts?: number;
          available_at?: string;
          claimed_by?: string | null;
          claimed_until?: string | null;
          dead?: boolean;
          dedupe_key?: string | null;
          enqueued_at?: string;
          id?: string;
          last_error?: string | null;
          locale?: string | null;
          props?: NonNullable<Json>;
          sent_at?: string | null;
          template?: string;
        };
        Relationships: [
          {
            foreignKeyName: "mail_outbox_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      mentor_agreements: {
        Row: {
          development: string;
          expectations: string;
          meetings: string;
          mentor_id: string | null;
          mentor_signed_at: string | null;
          placement_id: string;
          trainee_signed_at: string | null;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          development?: string;
          expectations: string;
          meetings: string;
          mentor_id?: string | null;
          mentor_signed_at?: string | null;
          placement_id: string;
          trainee_signed_at?: string | null;
          updated_at?: string;
          version?: number;
        };
        Update: {
          development?: string;
          expectations?: string;
          meetings?: string;
          mentor_id?: string | null;
          mentor_signed_at?: string | null;
          placement_id?: string;
          trainee_signed_at?: string | null;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "mentor_agreements_mentor_id_fkey";
            columns: ["mentor_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "mentor_agreements_placement_id_fkey";
            columns: ["placement_id"];
            isOneToOne: true;
            referencedRelation: "placements";
            referencedColumns: ["id"];
          },
        ];
      };
      mentors: {
        Row: {
          account_id: string;
          agency_id: string;
          created_at: string;
          max_trainees: number;
          programme_id: string;
        };
        ComputedFields: never;
        Insert: {
          account_id: string;
          agency_id: string;
          created_at?: string;
          max_trainees?: number;
          programme_id: string;
        };
        Update: {
          account_id?: string;
          agency_id?: string;
          created_at?: string;
          max_trainees?: number;
          programme_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "mentors_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "mentors_programme_id_agency_id_fkey";
            columns: ["programme_id", "agency_id"];
            isOneToOne: false;
            referencedRelation: "programme_hosts";
            referencedColumns: ["programme_id", "agency_id"];
          },
        ];
      };
      mission_themes: {
        Row: {
          description_en: string;
          description_nb: string;
          description_nn: string;
          id: string;
          name_en: string;
          name_nb: string;
          name_nn: string;
          position: number;
        };
        ComputedFields: never;
        Insert: {
          description_en: string;
          description_nb: string;
          description_nn: string;
          id: string;
          name_en: string;
          name_nb: string;
          name_nn: string;
          position: number;
        };
        Update: {
          description_en?: string;
          description_nb?: string;
          description_nn?: string;
          id?: string;
          name_en?: string;
          name_nb?: string;
          name_nn?: string;
          position?: number;
        };
        Relationships: [];
      };
      municipalities: {
        Row: {
          centrality_class: number | null;
          county_number: string;
          economic_region_name: string | null;
          economic_region_number: string | null;
          in_action_zone: boolean;
          lat: number;
          lon: number;
          name: string;
          number: string;
          official_name: string;
          org_number: string | null;
          parallel_names: NonNullable<Json>;
          valid_from: string;
          valid_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          centrality_class?: number | null;
          county_number: string;
          economic_region_name?: string | null;
          economic_region_number?: string | null;
          in_action_zone: boolean;
          lat: number;
          lon: number;
          name: string;
          number: string;
          official_name: string;
          org_number?: string | null;
          parallel_names?: NonNullable<Json>;
          valid_from: string;
          valid_to?: string | null;
        };
        Update: {
          centrality_class?: number | null;
          county_number?: string;
          economic_region_name?: string | null;
          economic_region_number?: string | null;
          in_action_zone?: boolean;
          lat?: number;
          lon?: number;
          name?: string;
          number?: string;
          official_name?: string;
          org_number?: string | null;
          parallel_names?: NonNullable<Json>;
          valid_from?: string;
          valid_to?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "municipalities_county_number_fkey";
            columns: ["county_number"];
            isOneToOne: false;
            referencedRelation: "counties";
            referencedColumns: ["number"];
          },
        ];
      };
      occupations: {
        Row: {
          code: string;
          job_titles: string[];
          name_en: string;
          name_nb: string;
          name_nn: string;
          parent_code: string;
          parent_name_en: string;
          parent_name_nb: string;
          parent_name_nn: string;
          scope: string;
        };
        ComputedFields: never;
        Insert: {
          code: string;
          job_titles?: string[];
          name_en: string;
          name_nb: string;
          name_nn: string;
          parent_code: string;
          parent_name_en: string;
          parent_name_nb: string;
          parent_name_nn: string;
          scope: string;
        };
        Update: {
          code?: string;
          job_titles?: string[];
          name_en?: string;
          name_nb?: string;
          name_nn?: string;
          parent_code?: string;
          parent_name_en?: string;
          parent_name_nb?: string;
          parent_name_nn?: string;
          scope?: string;
        };
        Relationships: [];
      };
      placement_transitions: {
        Row: {
          from_status: string;
          needs_reason: boolean;
          only_when: string | null;
          taken_by: string[];
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          from_status: string;
          needs_reason?: boolean;
          only_when?: string | null;
          taken_by: string[];
          to_status: string;
        };
        Update: {
          from_status?: string;
          needs_reason?: boolean;
          only_when?: string | null;
          taken_by?: string[];
          to_status?: string;
        };
        Relationships: [];
      };
      placements: {
        Row: {
          agency_id: string;
          cohort_id: string;
          created_at: string;
          destination: string | null;
          end_reason: string | null;
          ends_before: string;
          fte_percent: number;
          id: string;
          is_live: boolean | null;
          is_locked: boolean;
          mentor_id: string | null;
          period: unknown;
          programme_id: string;
          seat_id: string;
          segment_number: number;
          starts_on: string;
          status: string;
          trainee_id: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          cohort_id: string;
          created_at?: string;
          destination?: string | null;
          end_reason?: string | null;
          ends_before: string;
          fte_percent?: number;
          id?: string;
          is_live?: never;
          is_locked?: boolean;
          mentor_id?: string | null;
          period?: never;
          programme_id: string;
          seat_id: string;
          segment_number: number;
          starts_on: string;
          status?: string;
          trainee_id: string;
          updated_at?: string;
        };
        Update: {
          agency_id?: string;
          cohort_id?: string;
          created_at?: string;
          destination?: string | null;
          end_reason?: string | null;
          ends_before?: string;
          fte_percent?: number;
          id?: string;
          is_live?: never;
          is_locked?: boolean;
          mentor_id?: string | null;
          period?: never;
          programme_id?: string;
          seat_id?: string;
          segment_number?: number;
          starts_on?: string;
          status?: string;
          trainee_id?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "placements_programme_id_agency_id_mentor_id_fkey";
            columns: ["programme_id", "agency_id", "mentor_id"];
            isOneToOne: false;
            referencedRelation: "mentors";
            referencedColumns: ["programme_id", "agency_id", "account_id"];
          },
          {
            foreignKeyName: "placements_seat_id_cohort_id_programme_id_segment_number_a_fkey";
            columns: ["seat_id", "cohort_id", "programme_id", "segment_number", "agency_id"];
            isOneToOne: false;
            referencedRelation: "seats";
            referencedColumns: ["id", "cohort_id", "programme_id", "segment_number", "agency_id"];
          },
          {
            foreignKeyName: "placements_trainee_id_cohort_id_fkey";
            columns: ["trainee_id", "cohort_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id", "cohort_id"];
          },
        ];
      };
      plan_placements: {
        Row: {
          cohort_id: string;
          is_locked: boolean;
          plan_id: string;
          seat_id: string;
          segment_number: number;
          trainee_id: string;
        };
        ComputedFields: never;
        Insert: {
          cohort_id: string;
          is_locked?: boolean;
          plan_id: string;
          seat_id: string;
          segment_number: number;
          trainee_id: string;
        };
        Update: {
          cohort_id?: string;
          is_locked?: boolean;
          plan_id?: string;
          seat_id?: string;
          segment_number?: number;
          trainee_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "plan_placements_cohort_id_segment_number_fkey";
            columns: ["cohort_id", "segment_number"];
            isOneToOne: false;
            referencedRelation: "segments";
            referencedColumns: ["cohort_id", "number"];
          },
          {
            foreignKeyName: "plan_placements_plan_id_cohort_id_fkey";
            columns: ["plan_id", "cohort_id"];
            isOneToOne: false;
            referencedRelation: "plans";
            referencedColumns: ["id", "cohort_id"];
          },
          {
            foreignKeyName: "plan_placements_seat_id_cohort_id_segment_number_fkey";
            columns: ["seat_id", "cohort_id", "segment_number"];
            isOneToOne: false;
            referencedRelation: "seats";
            referencedColumns: ["id", "cohort_id", "segment_number"];
          },
          {
            foreignKeyName: "plan_placements_trainee_id_cohort_id_fkey";
            columns: ["trainee_id", "cohort_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id", "cohort_id"];
          },
        ];
      };
      plan_transitions: {
        Row: {
          from_status: string;
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          from_status: string;
          to_status: string;
        };
        Update: {
          from_status?: string;
          to_status?: string;
        };
        Relationships: [];
      };
      plans: {
        Row: {
          cohort_id: string;
          created_at: string;
          created_by: string | null;
          id: string;
          input: NonNullable<Json>;
          input_hash: string;
          name: string;
          published_at: string | null;
          result: Json | null;
          revision: number;
          seed: number;
          status: string;
          time_limit_seconds: number | null;
          updated_at: string;
          work_limit: number;
        };
        ComputedFields: never;
        Insert: {
          cohort_id: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          input: NonNullable<Json>;
          input_hash?: never;
          name: string;
          published_at?: string | null;
          result?: Json | null;
          revision?: number;
          seed?: number;
          status?: string;
          time_limit_seconds?: number | null;
          updated_at?: string;
          work_limit: number;
        };
        Update: {
          cohort_id?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          input?: NonNullable<Json>;
          input_hash?: never;
          name?: string;
          published_at?: string | null;
          result?: Json | null;
          revision?: number;
          seed?: number;
          status?: string;
          time_limit_seconds?: number | null;
          updated_at?: string;
          work_limit?: number;
        };
        Relationships: [
          {
            foreignKeyName: "plans_cohort_id_fkey";
            columns: ["cohort_id"];
            isOneToOne: false;
            referencedRelation: "cohorts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "plans_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      programme_hosts: {
        Row: {
          agency_id: string;
          joined_on: string;
          left_on: string | null;
          programme_id: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          joined_on?: string;
          left_on?: string | null;
          programme_id: string;
        };
        Update: {
          agency_id?: string;
          joined_on?: string;
          left_on?: string | null;
          programme_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "programme_hosts_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "programme_hosts_programme_id_fkey";
            columns: ["programme_id"];
            isOneToOne: false;
            referencedRelation: "programmes";
            referencedColumns: ["id"];
          },
        ];
      };
      programme_members: {
        Row: {
          account_id: string;
          agency_id: string | null;
          created_at: string;
          programme_id: string;
          role: string;
        };
        ComputedFields: never;
        Insert: {
          account_id: string;
          agency_id?: string | null;
          created_at?: string;
          programme_id: string;
          role: string;
        };
        Update: {
          account_id?: string;
          agency_id?: string | null;
          created_at?: string;
          programme_id?: string;
          role?: string;
        };
        Relationships: [
          {
            foreignKeyName: "programme_members_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "programme_members_programme_id_agency_id_fkey";
            columns: ["programme_id", "agency_id"];
            isOneToOne: false;
            referencedRelation: "programme_hosts";
            referencedColumns: ["programme_id", "agency_id"];
          },
          {
            foreignKeyName: "programme_members_programme_id_fkey";
            columns: ["programme_id"];
            isOneToOne: false;
            referencedRelation: "programmes";
            referencedColumns: ["id"];
          },
        ];
      };
      programme_templates: {
        Row: {
          check_in_weeks: number;
          competence_plan: string[];
          employment_model: string;
          gatherings_per_year: number;
          id: string;
          low_centrality_min_months: number;
          max_gap_days: number;
          mentor_max_trainees: number;
          mentor_rule: string;
          min_distinct_hosts: number;
          months: number;
          pay_rule: string;
          planner_rules: NonNullable<Json>;
          planner_weights: NonNullable<Json>;
          programme_id: string;
          revision: number;
          segment_count: number;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          check_in_weeks?: number;
          competence_plan?: string[];
          employment_model: string;
          gatherings_per_year?: number;
          id?: string;
          low_centrality_min_months?: number;
          max_gap_days?: number;
          mentor_max_trainees?: number;
          mentor_rule?: string;
          min_distinct_hosts?: number;
          months: number;
          pay_rule?: string;
          planner_rules?: NonNullable<Json>;
          planner_weights?: NonNullable<Json>;
          programme_id: string;
          revision?: number;
          segment_count: number;
          version: number;
        };
        Update: {
          check_in_weeks?: number;
          competence_plan?: string[];
          employment_model?: string;
          gatherings_per_year?: number;
          id?: string;
          low_centrality_min_months?: number;
          max_gap_days?: number;
          mentor_max_trainees?: number;
          mentor_rule?: string;
          min_distinct_hosts?: number;
          months?: number;
          pay_rule?: string;
          planner_rules?: NonNullable<Json>;
          planner_weights?: NonNullable<Json>;
          programme_id?: string;
          revision?: number;
          segment_count?: number;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "programme_templates_programme_id_fkey";
            columns: ["programme_id"];
            isOneToOne: false;
            referencedRelation: "programmes";
            referencedColumns: ["id"];
          },
        ];
      };
      programmes: {
        Row: {
          agency_id: string;
          contact_email: string | null;
          contact_name: string | null;
          contact_phone: string | null;
          county_number: string | null;
          created_at: string;
          description: string;
          id: string;
          is_example: boolean;
          is_public: boolean;
          language: string;
          name: string;
          slug: string;
          summary: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          contact_email?: string | null;
          contact_name?: string | null;
          contact_phone?: string | null;
          county_number?: string | null;
          created_at?: string;
          description?: string;
          id?: string;
          is_example?: boolean;
          is_public?: boolean;
          language?: string;
          name: string;
          slug: string;
          summary?: string;
          updated_at?: string;
        };
        Update: {
          agency_id?: string;
          contact_email?: string | null;
          contact_name?: string | null;
          contact_phone?: string | null;
          county_number?: string | null;
          created_at?: string;
          description?: string;
          id?: string;
          is_example?: boolean;
          is_public?: boolean;
          language?: string;
          name?: string;
          slug?: string;
          summary?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "programmes_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "programmes_county_number_fkey";
            columns: ["county_number"];
            isOneToOne: false;
            referencedRelation: "counties";
            referencedColumns: ["number"];
          },
        ];
      };
      pulse_answers: {
        Row: {
          id: string;
          learning: number;
          pulse_id: string;
          support: number;
          wellbeing: number;
        };
        ComputedFields: never;
        Insert: {
          id?: string;
          learning: number;
          pulse_id: string;
          support: number;
          wellbeing: number;
        };
        Update: {
          id?: string;
          learning?: number;
          pulse_id?: string;
          support?: number;
          wellbeing?: number;
        };
        Relationships: [
          {
            foreignKeyName: "pulse_answers_pulse_id_fkey";
            columns: ["pulse_id"];
            isOneToOne: false;
            referencedRelation: "pulses";
            referencedColumns: ["id"];
          },
        ];
      };
      pulse_participations: {
        Row: {
          pulse_id: string;
          trainee_id: string;
        };
        ComputedFields: never;
        Insert: {
          pulse_id: string;
          trainee_id: string;
        };
        Update: {
          pulse_id?: string;
          trainee_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "pulse_participations_pulse_id_fkey";
            columns: ["pulse_id"];
            isOneToOne: false;
            referencedRelation: "pulses";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "pulse_participations_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
        ];
      };
      pulses: {
        Row: {
          closes_before: string;
          cohort_id: string;
          id: string;
          opens_on: string;
          segment_number: number;
        };
        ComputedFields: never;
        Insert: {
          closes_before: string;
          cohort_id: string;
          id?: string;
          opens_on: string;
          segment_number: number;
        };
        Update: {
          closes_before?: string;
          cohort_id?: string;
          id?: string;
          opens_on?: string;
          segment_number?: number;
        };
        Relationships: [
          {
            foreignKeyName: "pulses_cohort_id_segment_number_fkey";
            columns: ["cohort_id", "segment_number"];
            isOneToOne: true;
            referencedRelation: "segments";
            referencedColumns: ["cohort_id", "number"];
          },
        ];
      };
      rate_limits: {
        Row: {
          hits: number;
          key: string;
          window_ends_at: string;
        };
        ComputedFields: never;
        Insert: {
          hits: number;
          key: string;
          window_ends_at: string;
        };
        Update: {
          hits?: number;
          key?: string;
          window_ends_at?: string;
        };
        Relationships: [];
      };
      rotation_events: {
        Row: {
          actor_subject: string | null;
          at: string;
          cohort_id: string;
          from_status: string | null;
          id: number;
          kind: string;
          reason: string | null;
          subject_row: string;
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          actor_subject?: string | null;
          at?: string;
          cohort_id: string;
          from_status?: string | null;
          id?: never;
          kind: string;
          reason?: string | null;
          subject_row: string;
          to_status: string;
        };
        Update: {
          actor_subject?: string | null;
          at?: string;
          cohort_id?: string;
          from_status?: string | null;
          id?: never;
          kind?: string;
          reason?: string | null;
          subject_row?: string;
          to_status?: string;
        };
        Relationships: [];
      };
      saved_searches: {
        Row: {
          account_id: string;
          created_at: string;
          expires_at: string | null;
          frequency: string;
          id: string;
          is_paused: boolean;
          lasts_days: number | null;
          name: string;
          request: NonNullable<Json>;
          seen_number: number;
          told_number: number;
          told_run: string;
          warned_of: string | null;
        };
        ComputedFields: never;
        Insert: {
          account_id: string;
          created_at?: string;
          expires_at?: string | null;
          frequency: string;
          id?: string;
          is_paused?: boolean;
          lasts_days?: number | null;
          name: string;
          request: NonNullable<Json>;
          seen_number: number;
          told_number: number;
          told_run: string;
          warned_of?: string | null;
        };
        Update: {
          account_id?: string;
          created_at?: string;
          expires_at?: string | null;
          frequency?: string;
          id?: string;
          is_paused?: boolean;
          lasts_days?: number | null;
          name?: string;
          request?: NonNullable<Json>;
          seen_number?: number;
          told_number?: number;
          told_run?: string;
          warned_of?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "saved_searches_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      search_outbox: {
        Row: {
          attempts: number;
          available_at: string;
          claimed_by: string | null;
          claimed_until: string | null;
          dead: boolean;
          enqueued_at: string;
          last_error: string | null;
          listing_id: string;
          op: string;
          took_over: boolean;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          attempts?: number;
          available_at?: string;
          claimed_by?: string | null;
          claimed_until?: string | null;
          dead?: boolean;
          enqueued_at?: string;
          last_error?: string | null;
          listing_id: string;
          op: string;
          took_over?: boolean;
          version: number;
        };
        Update: {
          attempts?: number;
          available_at?: string;
          claimed_by?: string | null;
          claimed_until?: string | null;
          dead?: boolean;
          enqueued_at?: string;
          last_error?: string | null;
          listing_id?: string;
          op?: string;
          took_over?: boolean;
          version?: number;
        };
        Relationships: [];
      };
      seat_skills: {
        Row: {
          kind: string;
          seat_id: string;
          skill_id: string;
        };
        ComputedFields: never;
        Insert: {
          kind: string;
          seat_id: string;
          skill_id: string;
        };
        Update: {
          kind?: string;
          seat_id?: string;
          skill_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "seat_skills_seat_id_fkey";
            columns: ["seat_id"];
            isOneToOne: false;
            referencedRelation: "seats";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "seat_skills_skill_id_fkey";
            columns: ["skill_id"];
            isOneToOne: false;
            referencedRelation: "skills";
            referencedColumns: ["id"];
          },
        ];
      };
      seat_wishes: {
        Row: {
          reason: string;
          seat_id: string;
          trainee_id: string;
          weight: number;
        };
        ComputedFields: never;
        Insert: {
          reason: string;
          seat_id: string;
          trainee_id: string;
          weight: number;
        };
        Update: {
          reason?: string;
          seat_id?: string;
          trainee_id?: string;
          weight?: number;
        };
        Relationships: [
          {
            foreignKeyName: "seat_wishes_seat_id_fkey";
            columns: ["seat_id"];
            isOneToOne: false;
            referencedRelation: "seats";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "seat_wishes_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
        ];
      };
      seats: {
        Row: {
          agency_id: string;
          capacity: number;
          cohort_id: string;
          created_at: string;
          host_cost_percent: number | null;
          housing: string | null;
          id: string;
          mentor_id: string | null;
          municipality_number: string;
          needs_clearance: string | null;
          needs_police_certificate: boolean;
          programme_id: string;
          remote_days: number;
          segment_number: number;
          tasks: string;
          theme_id: string | null;
          title: string;
          updated_at: string;
          withdrawn_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          capacity?: number;
          cohort_id: string;
          created_at?: string;
          host_cost_percent?: number | null;
          housing?: string | null;
          id?: string;
          mentor_id?: string | null;
          municipality_number: string;
          needs_clearance?: string | null;
          needs_police_certificate?: boolean;
          programme_id: string;
          remote_days?: number;
          segment_number: number;
          tasks?: string;
          theme_id?: string | null;
          title: string;
          updated_at?: string;
          withdrawn_at?: string | null;
        };
        Update: {
          agency_id?: string;
          capacity?: number;
          cohort_id?: string;
          created_at?: string;
          host_cost_percent?: number | null;
          housing?: string | null;
          id?: string;
          mentor_id?: string | null;
          municipality_number?: string;
          needs_clearance?: string | null;
          needs_police_certificate?: boolean;
          programme_id?: string;
          remote_days?: number;
          segment_number?: number;
          tasks?: string;
          theme_id?: string | null;
          title?: string;
          updated_at?: string;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "seats_cohort_id_programme_id_fkey";
            columns: ["cohort_id", "programme_id"];
            isOneToOne: false;
            referencedRelation: "cohorts";
            referencedColumns: ["id", "programme_id"];
          },
          {
            foreignKeyName: "seats_cohort_id_segment_number_fkey";
            columns: ["cohort_id", "segment_number"];
            isOneToOne: false;
            referencedRelation: "segments";
            referencedColumns: ["cohort_id", "number"];
          },
          {
            foreignKeyName: "seats_municipality_number_fkey";
            columns: ["municipality_number"];
            isOneToOne: false;
            referencedRelation: "municipalities";
            referencedColumns: ["number"];
          },
          {
            foreignKeyName: "seats_programme_id_agency_id_fkey";
            columns: ["programme_id", "agency_id"];
            isOneToOne: false;
            referencedRelation: "programme_hosts";
            referencedColumns: ["programme_id", "agency_id"];
          },
          {
            foreignKeyName: "seats_programme_id_agency_id_mentor_id_fkey";
            columns: ["programme_id", "agency_id", "mentor_id"];
            isOneToOne: false;
            referencedRelation: "mentors";
            referencedColumns: ["programme_id", "agency_id", "account_id"];
          },
          {
            foreignKeyName: "seats_theme_id_fkey";
            columns: ["theme_id"];
            isOneToOne: false;
            referencedRelation: "mission_themes";
            referencedColumns: ["id"];
          },
        ];
      };
      segments: {
        Row: {
          cohort_id: string;
          ends_before: string;
          number: number;
          period: unknown;
          starts_on: string;
        };
        ComputedFields: never;
        Insert: {
          cohort_id: string;
          ends_before: string;
          number: number;
          period?: never;
          starts_on: string;
        };
        Update: {
          cohort_id?: string;
          ends_before?: string;
          number?: number;
          period?: never;
          starts_on?: string;
        };
        Relationships: [
          {
            foreignKeyName: "segments_cohort_id_fkey";
            columns: ["cohort_id"];
            isOneToOne: false;
            referencedRelation: "cohorts";
            referencedColumns: ["id"];
          },
        ];
      };
      skills: {
        Row: {
          category: string;
          id: string;
          name_en: string;
          name_nb: string;
          name_nn: string;
          synonyms: string[];
        };
        ComputedFields: never;
        Insert: {
          category: string;
          id: string;
          name_en: string;
          name_nb: string;
          name_nn: string;
          synonyms?: string[];
        };
        Update: {
          category?: string;
          id?: string;
          name_en?: string;
          name_nb?: string;
          name_nn?: string;
          synonyms?: string[];
        };
        Relationships: [];
      };
      stories: {
        Row: {
          agency_id: string | null;
          approved_at: string | null;
          approved_version: number | null;
          created_at: string;
          id: string;
          is_example: boolean;
          slug: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id?: string | null;
          approved_at?: string | null;
          approved_version?: number | null;
          created_at?: string;
          id?: string;
          is_example?: boolean;
          slug: string;
        };
        Update: {
          agency_id?: string | null;
          approved_at?: string | null;
          approved_version?: number | null;
          created_at?: string;
          id?: string;
          is_example?: boolean;
          slug?: string;
        };
        Relationships: [
          {
            foreignKeyName: "stories_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "stories_id_approved_version_fkey";
            columns: ["id", "approved_version"];
            isOneToOne: false;
            referencedRelation: "story_versions";
            referencedColumns: ["story_id", "version"];
          },
        ];
      };
      story_cases: {
        Row: {
          answered_at: string | null;
          ended_by: string | null;
          portrayed_email: string | null;
          reason: string | null;
          sent_at: string | null;
          status: string;
          story_id: string;
          version: number;
          words: string | null;
        };
        ComputedFields: never;
        Insert: {
          answered_at?: string | null;
          ended_by?: string | null;
          portrayed_email?: string | null;
          reason?: string | null;
          sent_at?: string | null;
          status?: string;
          story_id: string;
          version?: number;
          words?: string | null;
        };
        Update: {
          answered_at?: string | null;
          ended_by?: string | null;
          portrayed_email?: string | null;
          reason?: string | null;
          sent_at?: string | null;
          status?: string;
          story_id?: string;
          version?: number;
          words?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "story_cases_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: true;
            referencedRelation: "published_stories";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "story_cases_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: true;
            referencedRelation: "stories";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "story_cases_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: true;
            referencedRelation: "written_stories";
            referencedColumns: ["id"];
          },
        ];
      };
      story_events: {
        Row: {
          actor_subject: string | null;
          at: string;
          from_status: string | null;
          id: number;
          reason: string | null;
          story_id: string;
          to_status: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          actor_subject?: string | null;
          at?: string;
          from_status?: string | null;
          id?: never;
          reason?: string | null;
          story_id: string;
          to_status: string;
          version: number;
        };
        Update: {
          actor_subject?: string | null;
          at?: string;
          from_status?: string | null;
          id?: never;
          reason?: string | null;
          story_id?: string;
          to_status?: string;
          version?: number;
        };
        Relationships: [];
      };
      story_links: {
        Row: {
          made_at: string;
          story_id: string;
          token_hash: string;
        };
        ComputedFields: never;
        Insert: {
          made_at?: string;
          story_id: string;
          token_hash: string;
        };
        Update: {
          made_at?: string;
          story_id?: string;
          token_hash?: string;
        };
        Relationships: [
          {
            foreignKeyName: "story_links_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: false;
            referencedRelation: "published_stories";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "story_links_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: false;
            referencedRelation: "stories";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "story_links_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: false;
            referencedRelation: "written_stories";
            referencedColumns: ["id"];
          },
        ];
      };
      story_transitions: {
        Row: {
          from_status: string;
          taken_by: string;
          to_status: string;
        };
        ComputedFields: never;
        Insert: {
          from_status: string;
          taken_by: string;
          to_status: string;
        };
        Update: {
          from_status?: string;
          taken_by?: string;
          to_status?: string;
        };
        Relationships: [];
      };
      story_versions: {
        Row: {
          body: string;
          language: string;
          lead: string;
          portrayed_name: string;
          portrayed_role: string;
          story_id: string;
          title: string;
          version: number;
          written_at: string;
          written_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          body: string;
          language: string;
          lead: string;
          portrayed_name: string;
          portrayed_role: string;
          story_id: string;
          title: string;
          version: number;
          written_at?: string;
          written_by?: string | null;
        };
        Update: {
          body?: string;
          language?: string;
          lead?: string;
          portrayed_name?: string;
          portrayed_role?: string;
          story_id?: string;
          title?: string;
          version?: number;
          written_at?: string;
          written_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "story_versions_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: false;
            referencedRelation: "published_stories";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "story_versions_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: false;
            referencedRelation: "stories";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "story_versions_story_id_fkey";
            columns: ["story_id"];
            isOneToOne: false;
            referencedRelation: "written_stories";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "story_versions_written_by_fkey";
            columns: ["written_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      subjects: {
        Row: {
          account_id: string;
          subject_id: string;
        };
        ComputedFields: never;
        Insert: {
          account_id: string;
          subject_id?: string;
        };
        Update: {
          account_id?: string;
          subject_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "subjects_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: true;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
        ];
      };
      template_municipalities: {
        Row: {
          municipality_number: string;
          template_id: string;
        };
        ComputedFields: never;
        Insert: {
          municipality_number: string;
          template_id: string;
        };
        Update: {
          municipality_number?: string;
          template_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "template_municipalities_municipality_number_fkey";
            columns: ["municipality_number"];
            isOneToOne: false;
            referencedRelation: "municipalities";
            referencedColumns: ["number"];
          },
          {
            foreignKeyName: "template_municipalities_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "programme_templates";
            referencedColumns: ["id"];
          },
        ];
      };
      trainee_certificates: {
        Row: {
          kind: string;
          shown_on: string;
          trainee_id: string;
          valid_before: string | null;
        };
        ComputedFields: never;
        Insert: {
          kind: string;
          shown_on?: string;
          trainee_id: string;
          valid_before?: string | null;
        };
        Update: {
          kind?: string;
          shown_on?: string;
          trainee_id?: string;
          valid_before?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "trainee_certificates_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
        ];
      };
      trainee_skills: {
        Row: {
          skill_id: string;
          trainee_id: string;
        };
        ComputedFields: never;
        Insert: {
          skill_id: string;
          trainee_id: string;
        };
        Update: {
          skill_id?: string;
          trainee_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "trainee_skills_skill_id_fkey";
            columns: ["skill_id"];
            isOneToOne: false;
            referencedRelation: "skills";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "trainee_skills_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
        ];
      };
      trainee_todos: {
        Row: {
          created_at: string;
          created_by: string | null;
          done_at: string | null;
          due_on: string | null;
          id: string;
          title: string;
          trainee_id: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          done_at?: string | null;
          due_on?: string | null;
          id?: string;
          title: string;
          trainee_id: string;
          updated_at?: string;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          done_at?: string | null;
          due_on?: string | null;
          id?: string;
          title?: string;
          trainee_id?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "trainee_todos_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "trainee_todos_trainee_id_fkey";
            columns: ["trainee_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id"];
          },
        ];
      };
      trainees: {
        Row: {
          account_id: string | null;
          admitted_at: string;
          application_id: string;
          cohort_id: string;
          employer_agency_id: string | null;
          fte_percent: number;
          id: string;
          member_before: string;
          member_from: string;
          membership: unknown;
        };
        ComputedFields: never;
        Insert: {
          account_id?: string | null;
          admitted_at?: string;
          application_id: string;
          cohort_id: string;
          employer_agency_id?: string | null;
          fte_percent?: number;
          id?: string;
          member_before: string;
          member_from: string;
          membership?: never;
        };
        Update: {
          account_id?: string | null;
          admitted_at?: string;
          application_id?: string;
          cohort_id?: string;
          employer_agency_id?: string | null;
          fte_percent?: number;
          id?: string;
          member_before?: string;
          member_from?: string;
          membership?: never;
        };
        Relationships: [
          {
            foreignKeyName: "trainees_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "trainees_application_id_fkey";
            columns: ["application_id"];
            isOneToOne: true;
            referencedRelation: "applications";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "trainees_cohort_id_fkey";
            columns: ["cohort_id"];
            isOneToOne: false;
            referencedRelation: "cohorts";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "trainees_employer_agency_id_fkey";
            columns: ["employer_agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
        ];
      };
    };
    Views: {
      cost_ledger: {
        Row: {
          agency_id: string;
          cohort_id: string;
          days: number | null;
          fte_percent: number;
          month: string;
          payer: string;
          placement_id: string;
          share: number;
          trainee_id: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "cost_shares_placement_id_fkey";
            columns: ["placement_id"];
            isOneToOne: false;
            referencedRelation: "placements";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_trainee_id_cohort_id_fkey";
            columns: ["trainee_id", "cohort_id"];
            isOneToOne: false;
            referencedRelation: "trainees";
            referencedColumns: ["id", "cohort_id"];
          },
        ];
      };
      published_stories: {
        Row: {
          agency_id: string | null;
          agency_name: string;
          agency_slug: string;
          approved_at: string | null;
          body: string;
          id: string;
          is_example: boolean;
          language: string;
          lead: string;
          portrayed_name: string;
          portrayed_role: string;
          slug: string;
          title: string;
          version: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "stories_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
        ];
      };
      written_stories: {
        Row: {
          agency_id: string | null;
          answered_at: string | null;
          approved_version: number | null;
          body: string | null;
          created_at: string;
          ended_by: string | null;
          id: string;
          is_example: boolean;
          language: string | null;
          lead: string | null;
          portrayed_email: string | null;
          portrayed_name: string | null;
          portrayed_role: string | null;
          reason: string | null;
          sent_at: string | null;
          slug: string;
          status: string;
          title: string | null;
          version: number;
          words: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "stories_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "stories_id_approved_version_fkey";
            columns: ["id", "approved_version"];
            isOneToOne: false;
            referencedRelation: "story_versions";
            referencedColumns: ["story_id", "version"];
          },
        ];
      };
    };
    Functions: {
      accept_invitation: { Args: { p_token: string }; Returns: Json };
      add_programme_member: {
        Args: { p_account: string; p_agency?: string; p_programme: string; p_role: string };
        Returns: undefined;
      };
      address_is_proven: { Args: Record<PropertyKey, never>; Returns: boolean };
      admissible_applications: {
        Args: { p_cohort: string };
        Returns: {
          accepted_at: string;
          application_id: string;
          full_name: string;
        }[];
      };
      admit_trainee: {
        Args: {
          p_application: string;
          p_before?: string;
          p_cohort: string;
          p_from?: string;
          p_fte_percent?: number;
          p_skills?: string[];
        };
        Returns: string;
      };
      advance_placements: { Args: Record<PropertyKey, never>; Returns: number };
      agencies_to_review: {
        Args: Record<PropertyKey, never>;
        Returns: {
          created_at: string;
          employer_type: string;
          id: string;
          is_example: boolean;
          is_number_valid: boolean;
          listings: number;
          municipality_number: string;
          name: string;
          org_number: string;
          owners: Json;
          refusal_reason: string;
          refused_at: string;
          slug: string;
          verified_at: string;
        }[];
      };
      agency_history: {
        Args: { p_agency: string; p_limit?: number; p_offset?: number };
        Returns: {
          about: string;
          actor: string;
          at: string;
          detail: string;
          id: number;
          kind: string;
          listing: string;
          reason: string;
        }[];
      };
      agency_listing_groups: {
        Args: { p_agency: string };
        Returns: {
          listing_group: string;
          listings: number;
        }[];
      };
      agency_listing_page: {
        Args: { p_agency: string; p_groups: string[]; p_limit: number; p_offset?: number };
        Returns: {
          listing_group: string;
          listing_id: string;
          place: number;
        }[];
      };
      agency_offer: {
        Args: { p_agency: string };
        Returns: {
          benefit_id: string;
          listings: number;
        }[];
      };
      announce_listings: { Args: Record<PropertyKey, never>; Returns: number };
      answer_follow_up: {
        Args: { p_in_public_sector: boolean; p_in_region: boolean; p_months: number; p_trainee: string };
        Returns: undefined;
      };
      answer_gathering: {
        Args: { p_answer: string; p_gathering: string; p_travel?: string; p_travel_from?: string };
        Returns: undefined;
      };
      answer_pulse: {
        Args: { p_learning: number; p_pulse: string; p_support: number; p_wellbeing: number };
        Returns: undefined;
      };
      answer_report: { Args: { p_answer: string; p_report: string }; Returns: undefined };
      answer_story: {
        Args: { p_approves: boolean; p_story: string; p_token?: string; p_version: number; p_words?: string };
        Returns: undefined;
      };
      answer_union_seat: { Args: { p_accept: boolean; p_listing: string }; Returns: undefined };
      application_counts: {
        Args: { p_agency: string };
        Returns: {
          applications: number;
          listing_id: string;
          oldest_submitted_at: string;
          status: string;
        }[];
      };
      application_neighbours: {
        Args: { p_application: string };
        Returns: {
          next: string;
          previous: string;
        }[];
      };
      application_page: {
        Args: { p_limit: number; p_listing: string; p_offset: number; p_order: string; p_status: string };
        Returns: {
          answered: number;
          documents: number;
          full_name: string;
          id: string;
          off_list_requested: boolean;
          opened_documents: number;
          status: string;
          submitted_at: string;
        }[];
      };
      application_tallies: {
        Args: { p_listing: string };
        Returns: {
          applications: number;
          off_list: number;
          status: string;
          unopened: number;
        }[];
      };
      apply_shift: { Args: { p_expected: Json; p_trainee: string }; Returns: undefined };
      archive_listing: { Args: { p_listing: string }; Returns: undefined };
      ask_for_change: {
        Args: {
          p_ends_before?: string;
          p_fte_percent?: number;
          p_kind: string;
          p_other?: string;
          p_placement: string;
          p_reason: string;
          p_seat?: string;
          p_starts_on?: string;
        };
        Returns: string;
      };
      candidate_language: { Args: { p_application: string }; Returns: string };
      certificate_gaps: {
        Args: { p_cohort: string };
        Returns: {
          missing: string[];
          placement_id: string;
        }[];
      };
      change_saved_search: {
        Args: { p_frequency: string; p_id: string; p_lasts_days?: number; p_name: string };
        Returns: boolean;
      };
      check_in_overview: {
        Args: { p_cohort: string };
        Returns: {
          held: number;
          is_escalated: boolean;
          missed: number;
          next_due: string;
          placement_id: string;
        }[];
      };
      claim_mail: {
        Args: { p_lease_seconds?: number; p_limit?: number; p_worker: string };
        Returns: {
          address: string;
          attempts: number;
          full_name: string;
          id: string;
          locale: string;
          props: Json;
          template: string;
        }[];
      };
      claim_search: {
        Args: { p_lease_seconds?: number; p_limit?: number; p_worker: string };
        Returns: {
          listing_id: string;
          version: number;
        }[];
      };
      close_calendar_feed: { Args: Record<PropertyKey, never>; Returns: undefined };
      close_listing: { Args: { p_listing: string; p_reason: string }; Returns: undefined };
      cohort_shifts: {
        Args: { p_cohort: string };
        Returns: {
          ends_before: string;
          new_ends_before: string;
          new_starts_on: string;
          placement_id: string;
          segment_number: number;
          starts_on: string;
          trainee_id: string;
        }[];
      };
      comment_on_listing: { Args: { p_body: string; p_listing: string; p_section: string }; Returns: string };
      conclude_listing: { Args: { p_listing: string; p_outcome: string }; Returns: undefined };
      confirm_evidence: { Args: { p_evidence: string; p_seen: string }; Returns: undefined };
      confirm_placement: {
        Args: { p_placement: string; p_skills?: string[]; p_summary: string };
        Returns: undefined;
      };
      copy_listing: { Args: { p_listing: string }; Returns: string };
      copy_plan: { Args: { p_name: string; p_plan: string }; Returns: string };
      count_facets_ahead: { Args: { p_least?: number }; Returns: number };
      count_search_documents: { Args: Record<PropertyKey, never>; Returns: number };
      create_listing: { Args: { p_agency: string; p_language: string; p_title: string }; Returns: string };
      create_programme: {
        Args: { p_agency: string; p_language?: string; p_name: string; p_slug: string };
        Returns: string;
      };
      create_story: {
        Args: { p_agency: string; p_email: string; p_slug: string; p_text: Json };
        Returns: string;
      };
      dead_mail: {
        Args: Record<PropertyKey, never>;
        Returns: {
          attempts: number;
          enqueued_at: string;
          id: string;
          last_error: string;
          template: string;
        }[];
      };
      delete_listing_draft: { Args: { p_listing: string }; Returns: undefined };
      departed_listings: {
        Args: { p_since: string };
        Returns: {
          left_at: string;
          listing_id: string;
          reason: string;
        }[];
      };
      discard_plan: { Args: { p_plan: string }; Returns: undefined };
      drop_favourite: { Args: { p_listing: string }; Returns: boolean };
      end_search_rebuild: { Args: Record<PropertyKey, never>; Returns: undefined };
      extend_listing: {
        Args: { p_deadline: string; p_listing: string; p_reason: string };
        Returns: undefined;
      };
      fail_search: {
        Args: { p_error: string; p_items: Json; p_permanent?: boolean; p_worker: string };
        Returns: undefined;
      };
      files_to_remove: { Args: { p_limit?: number }; Returns: string[] };
      find_invitation: { Args: { p_token: string }; Returns: Json };
      find_subscription: { Args: { p_token: string }; Returns: Json };
      finish_mail: {
        Args: { p_error?: string; p_id: string; p_permanent?: boolean; p_worker: string };
        Returns: undefined;
      };
      finish_plan: {
        Args: { p_placements?: Json; p_plan: string; p_result: Json; p_status: string };
        Returns: undefined;
      };
      finish_search: { Args: { p_items: Json; p_worker: string }; Returns: number };
      forget_removed_files: { Args: { p_keys: string[] }; Returns: undefined };
      free_seats: {
        Args: { p_placement: string };
        Returns: {
          host: string;
          municipality: string;
          seat_id: string;
        }[];
      };
      give_seat: { Args: { p_account: string; p_listing: string; p_seat: string }; Returns: undefined };
      has_demo_accounts: { Args: Record<PropertyKey, never>; Returns: boolean };
      invite_member: {
        Args: { p_address: string; p_agency: string; p_listing?: string; p_locale: string; p_role: string };
        Returns: string;
      };
      keep_listing: { Args: { p_listing: string }; Returns: boolean };
      language_share: {
        Args: { p_agency: string };
        Returns: {
          ads: number;
          language: string;
          words: number;
        }[];
      };
      listing_history: {
        Args: { p_listing: string };
        Returns: {
          actor: string;
          at: string;
          from_status: string;
          reason: string;
          to_status: string;
        }[];
      };
      live_listings_by_agency: {
        Args: Record<PropertyKey, never>;
        Returns: {
          agency_id: string;
          live_listings: number;
        }[];
      };
      live_listings_by_benefit: {
        Args: Record<PropertyKey, never>;
        Returns: {
          benefit_id: string;
          live_listings: number;
        }[];
      };
      miss_check_ins: { Args: Record<PropertyKey, never>; Returns: number };
      missing_for_cohort: { Args: { p_cohort: string; p_to: string }; Returns: string[] };
      missing_for_publication: { Args: { p_listing: string }; Returns: string[] };
      missing_for_submission: { Args: { p_application: string }; Returns: string[] };
      moderate_listing: {
        Args: { p_from?: string; p_listing: string; p_reason: string; p_to: string };
        Returns: undefined;
      };
      move_application: {
        Args: {
          p_application: string;
          p_from?: string;
          p_message?: string;
          p_reason?: string;
          p_subject?: string;
          p_to: string;
        };
        Returns: undefined;
      };
      move_change_request: {
        Args: { p_from?: string; p_note?: string; p_request: string; p_seen?: string; p_to: string };
        Returns: undefined;
      };
      move_cohort: {
        Args: { p_cohort: string; p_from?: string; p_reason?: string; p_to: string };
        Returns: undefined;
      };
      move_in_plan: {
        Args: {
          p_locked?: boolean;
          p_plan: string;
          p_revision: number;
          p_seat: string;
          p_segment: number;
          p_trainee: string;
        };
        Returns: undefined;
      };
      move_placement: {
        Args: {
          p_destination?: string;
          p_ended_before?: string;
          p_from?: string;
          p_placement: string;
          p_reason?: string;
          p_seen?: string;
          p_to: string;
        };
        Returns: undefined;
      };
      my_calendar: {
        Args: Record<PropertyKey, never>;
        Returns: {
          changed_at: string;
          ends_at: string;
          ends_before: string;
          kind: string;
          place: string;
          starts_at: string;
          starts_on: string;
          title: string;
          trainee_id: string;
          uid: string;
        }[];
      };
      my_saved_searches: {
        Args: Record<PropertyKey, never>;
        Returns: {
          expires_at: string;
          frequency: string;
          fresh: number;
          id: string;
          is_paused: boolean;
          lasts_days: number;
          name: string;
          request: Json;
        }[];
      };
      my_swaps: {
        Args: Record<PropertyKey, never>;
        Returns: {
          asked_at: string;
          ends_before: string;
          host: string;
          is_current: boolean;
          is_mine: boolean;
          municipality: string;
          name: string;
          note: string;
          placement_id: string;
          reason: string;
          request_id: string;
          starts_on: string;
          status: string;
          trainee_id: string;
        }[];
      };
      my_unfinished_drafts: {
        Args: Record<PropertyKey, never>;
        Returns: {
          application_id: string;
          missing: string[];
        }[];
      };
      my_viewer: { Args: Record<PropertyKey, never>; Returns: Json };
      note_attendance: { Args: { p_attended: string[]; p_gathering: string }; Returns: undefined };
      note_unmet_search: { Args: { p_request: Json }; Returns: undefined };
      open_calendar_feed: { Args: Record<PropertyKey, never>; Returns: string };
      open_document: {
        Args: { p_document: string };
        Returns: {
          content_type: string;
          file_name: string;
          storage_key: string;
        }[];
      };
      outbox_workings: {
        Args: Record<PropertyKey, never>;
        Returns: {
          dead: number;
          oldest_seconds: number;
          outbox: string;
          waiting: number;
        }[];
      };
      passport: { Args: { p_trainee: string }; Returns: Json };
      pause_saved_search: { Args: { p_id: string; p_is_paused: boolean }; Returns: boolean };
      pause_search_sync: { Args: { p_seconds: number }; Returns: number };
      place_trainee: {
        Args: {
          p_ends_before?: string;
          p_fte_percent?: number;
          p_seat: string;
          p_starts_on?: string;
          p_trainee: string;
        };
        Returns: string;
      };
      placement_changes: {
        Args: { p_placement: string };
        Returns: {
          asked_at: string;
          ends_before: string;
          fte_percent: number;
          id: string;
          is_mine: boolean;
          kind: string;
          note: string;
          starts_on: string;
          status: string;
        }[];
      };
      plan_changes: {
        Args: { p_plan: string };
        Returns: {
          change: string;
          id: string;
          part: string;
        }[];
      };
      portrayed_story: { Args: { p_story: string; p_token?: string }; Returns: Json };
      preview_change: { Args: { p_request: string }; Returns: Json };
      preview_my_change: {
        Args: {
          p_ends_before?: string;
          p_fte_percent?: number;
          p_kind: string;
          p_other?: string;
          p_placement: string;
          p_seat?: string;
          p_starts_on?: string;
        };
        Returns: {
          ends_before: string;
          fte_percent: number;
          host: string;
          new_ends_before: string;
          new_starts_on: string;
          segment_number: number;
          starts_on: string;
        }[];
      };
      preview_shift: {
        Args: { p_trainee: string };
        Returns: {
          ends_before: string;
          new_ends_before: string;
          new_starts_on: string;
          placement_id: string;
          segment_number: number;
          starts_on: string;
        }[];
      };
      prove_address: { Args: Record<PropertyKey, never>; Returns: undefined };
      public_agency_page: {
        Args: { p_county: string; p_employer_type: string; p_limit: number; p_offset: number };
        Returns: {
          employer_type: string;
          is_example: boolean;
          live_listings: number;
          municipality_number: string;
          name: string;
          slug: string;
        }[];
      };
      public_agency_tallies: {
        Args: { p_county?: string; p_employer_type?: string };
        Returns: {
          agencies: number;
          hiring: number;
        }[];
      };
      public_retention: {
        Args: { p_programme: string };
        Returns: {
          answers: number;
          cohort_id: string;
          in_public_sector: number;
          in_region: number;
          months: number;
        }[];
      };
      publication_warnings: { Args: { p_listing: string }; Returns: string[] };
      publish_listing: {
        Args: { p_confirmed?: string[]; p_listing: string; p_publish_at?: string; p_seen?: number };
        Returns: string;
      };
      publish_plan: { Args: { p_plan: string }; Returns: Json };
      pulse_results: {
        Args: { p_cohort: string };
        Returns: {
          answers: number;
          learning: number;
          pulse_id: string;
          segment_number: number;
          support: number;
          wellbeing: number;
        }[];
      };
      queue_auth_mail: { Args: { event: Json }; Returns: Json };
      queue_search: { Args: { p_ids: string[] }; Returns: undefined };
      read_calendar_feed: { Args: { p_token: string }; Returns: Json };
      read_search: { Args: { request: Json }; Returns: Json };
      record_appointment: {
        Args: {
          p_basis?: string;
          p_decided_on: string;
          p_placement: string;
          p_reference?: string;
          p_trainee: string;
        };
        Returns: string;
      };
      record_check_in: {
        Args: { p_check_in: string; p_held_on?: string; p_note?: string };
        Returns: undefined;
      };
      record_job_run: {
        Args: { p_error: string; p_job: string; p_ms: number; p_runs: number; p_started_at: string };
        Returns: undefined;
      };
      register_agency: {
        Args: { p_employer_type: string; p_municipality: string; p_name: string; p_org_number: string };
        Returns: string;
      };
      release_search: {
        Args: { p_delay_seconds?: number; p_items: Json; p_worker: string };
        Returns: undefined;
      };
      remove_programme_member: {
        Args: { p_account: string; p_programme: string; p_role: string };
        Returns: undefined;
      };
      rename_agency: { Args: { p_agency: string; p_name: string; p_org_number: string }; Returns: undefined };
      rename_plan: { Args: { p_name: string; p_plan: string }; Returns: undefined };
      renew_subscription: { Args: { p_token: string }; Returns: Json };
      report_listing: {
        Args: { p_address?: string; p_locale?: string; p_message?: string; p_reason: string; p_slug: string };
        Returns: undefined;
      };
      resend_invitation: { Args: { p_invitation: string }; Returns: undefined };
      resolve_escalation: { Args: { p_escalation: string; p_note: string }; Returns: undefined };
      retention: {
        Args: { p_programme: string };
        Returns: {
          answers: number;
          cohort_id: string;
          in_public_sector: number;
          in_region: number;
          months: number;
        }[];
      };
      retry_dead: { Args: { p_outbox: string }; Returns: number };
      return_listing_to_draft: { Args: { p_listing: string; p_reason?: string }; Returns: undefined };
      review_agency: { Args: { p_agency: string; p_reason?: string; p_verify: boolean }; Returns: undefined };
      revoke_invitation: { Args: { p_invitation: string }; Returns: undefined };
      rotation_faults: {
        Args: { p_cohort: string };
        Returns: {
          code: string;
          detail: Json;
          trainee_id: string;
        }[];
      };
      run_search_alerts: { Args: { p_limit?: number }; Returns: Json };
      save_agency_profile: {
        Args: {
          p_agency: string;
          p_deletion_term_months: number;
          p_review_required: boolean;
          p_texts: Json;
          p_website: string;
        };
        Returns: undefined;
      };
      save_application_details: { Args: { p_application: string; p_details: Json }; Returns: boolean };
      save_change_request: {
        Args: {
          p_ends_before?: string;
          p_fte_percent?: number;
          p_kind: string;
          p_other?: string;
          p_placement: string;
          p_reason: string;
          p_request?: string;
          p_seat?: string;
          p_starts_on?: string;
        };
        Returns: string;
      };
      save_listing_section: {
        Args: { p_content: Json; p_listing: string; p_reason?: string; p_section: string; p_version: number };
        Returns: Json;
      };
      save_search: {
        Args: { p_frequency: string; p_lasts_days?: number; p_name: string; p_request: Json };
        Returns: string;
      };
      save_seat: {
        Args: {
          p_agency: string;
          p_cohort: string;
          p_content: Json;
          p_seat?: string;
          p_seen?: string;
          p_segment: number;
        };
        Returns: string;
      };
      save_story: {
        Args: { p_email: string; p_story: string; p_text: Json; p_version: number };
        Returns: number;
      };
      save_template: {
        Args: {
          p_municipalities?: string[];
          p_programme: string;
          p_seen?: string;
          p_seen_revision?: number;
          p_template: Json;
        };
        Returns: string;
      };
      save_wishes: {
        Args: { p_application: string; p_hosts: string[]; p_regions?: string[]; p_themes?: string[] };
        Returns: undefined;
      };
      search_documents: {
        Args: { p_ids: string[] };
        Returns: {
          document: Json;
          listing_id: string;
        }[];
      };
      search_documents_after: {
        Args: { p_after?: string; p_limit?: number };
        Returns: {
          document: Json;
          listing_id: string;
        }[];
      };
      search_lag: { Args: Record<PropertyKey, never>; Returns: Json };
      search_listings: { Args: { request: Json }; Returns: Json };
      search_synonyms: {
        Args: Record<PropertyKey, never>;
        Returns: {
          alternatives: string[];
          term: string;
        }[];
      };
      see_saved_search: { Args: { p_id: string }; Returns: boolean };
      send_cohort_message: {
        Args: { p_audience: string; p_body: string; p_cohort: string; p_subject: string };
        Returns: string;
      };
      send_listing_to_review: { Args: { p_listing: string }; Returns: undefined };
      send_story: { Args: { p_story: string; p_version: number }; Returns: undefined };
      set_agency_assurance: { Args: { p_level: string }; Returns: undefined };
      set_cost_shares: {
        Args: { p_months: string[]; p_placement: string; p_shares: Json };
        Returns: undefined;
      };
      set_follow_up_consent: { Args: { p_given: boolean; p_trainee: string }; Returns: undefined };
      set_member_roles: {
        Args: { p_account: string; p_agency: string; p_roles: string[] };
        Returns: undefined;
      };
      set_placement_mentor: { Args: { p_mentor: string; p_placement: string }; Returns: undefined };
      set_segments: { Args: { p_cohort: string; p_segments: Json }; Returns: undefined };
      settle_comment: { Args: { p_comment: string; p_settled: boolean }; Returns: undefined };
      sign_mentor_agreement: { Args: { p_placement: string; p_version: number }; Returns: undefined };
      similar_listings: {
        Args: { listing: string; max_hits?: number };
        Returns: {
          listing_id: string;
          score: number;
        }[];
      };
      start_application: { Args: { p_listing: string }; Returns: string };
      start_plan: {
        Args: {
          p_cohort: string;
          p_name: string;
          p_seed?: number;
          p_time_limit_seconds?: number;
          p_work_limit?: number;
        };
        Returns: string;
      };
      start_search_rebuild: { Args: Record<PropertyKey, never>; Returns: undefined };
      stop_search_sync: { Args: Record<PropertyKey, never>; Returns: undefined };
      submit_application: { Args: { p_application: string }; Returns: Json };
      swap_in_plan: {
        Args: { p_other: string; p_plan: string; p_revision: number; p_segment: number; p_trainee: string };
        Returns: undefined;
      };
      swap_partners: {
        Args: { p_placement: string };
        Returns: {
          ends_before: string;
          host: string;
          municipality: string;
          name: string;
          placement_id: string;
          starts_on: string;
        }[];
      };
      take_down_story: { Args: { p_reason: string; p_story: string }; Returns: undefined };
      take_in_member: {
        Args: { p_address: string; p_agency?: string; p_programme: string; p_role: string };
        Returns: undefined;
      };
      take_rate_limit: { Args: { p_key: string; p_limit: number; p_window_seconds: number }; Returns: Json };
      take_search_changes: {
        Args: { p_limit?: number };
        Returns: {
          listing_id: string;
        }[];
      };
      take_seat_back: { Args: { p_account: string; p_listing: string; p_seat: string }; Returns: undefined };
      tidy_candidate_pages: { Args: Record<PropertyKey, never>; Returns: Json };
      tidy_outboxes: { Args: Record<PropertyKey, never>; Returns: Json };
      trainee_people: {
        Args: { p_trainee: string };
        Returns: {
          email: string;
          name: string;
          placement_id: string;
          role: string;
        }[];
      };
      unsubscribe: { Args: { p_token: string }; Returns: Json };
      untold_applicants: { Args: { p_listing: string }; Returns: number };
      warn_of_search_ends: { Args: { p_limit?: number }; Returns: number };
      wish_choices: { Args: { p_listing: string }; Returns: Json };
      wish_for_trainee: {
        Args: { p_reason?: string; p_seat: string; p_trainee: string; p_weight: number };
        Returns: undefined;
      };
      wishable_trainees: {
        Args: { p_cohort: string };
        Returns: {
          skills: string[];
          trainee_id: string;
        }[];
      };
      withdraw_application: { Args: { p_application: string }; Returns: undefined };
      withdraw_portrayed_story: { Args: { p_story: string; p_token?: string }; Returns: undefined };
      withdraw_story: { Args: { p_story: string }; Returns: undefined };
      withdraw_wish: { Args: { p_wish: string }; Returns: undefined };
      write_mentor_agreement: {
        Args: {
          p_development?: string;
          p_expectations: string;
          p_meetings: string;
          p_placement: string;
          p_version?: number;
        };
        Returns: number;
      };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
